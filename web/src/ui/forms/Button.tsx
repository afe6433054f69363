import type { ButtonHTMLAttributes, ReactNode } from 'react'

import styles from './Button.module.css'

type Props = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'aria-disabled'> & {
  variant?: keyof typeof CLASSES
  /** While it sends, this word stands in place of the button's own, which keeps its width. */
  sendingLabel?: string
  isSending?: boolean
  children: ReactNode
}

const CLASSES = {
  solid: 'button',
  outlined: 'button button-outlined',
  link: 'button-link',
} as const

export function Button({
  variant = 'solid',
  sendingLabel,
  isSending = false,
  children,
  ...button
}: Props) {
  return (
    <button type="button" {...button} className={CLASSES[variant]} aria-disabled={isSending}>
      <span className={styles.words}>
        <span className={isSending ? styles.unseen : undefined}>{children}</span>
        {sendingLabel !== undefined && (
          <span className={isSending ? undefined : styles.unseen}>{sendingLabel}</span>
        )}
      </span>
    </button>
  )
}
