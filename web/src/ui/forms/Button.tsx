import type { ButtonHTMLAttributes, ReactNode } from 'react'

import styles from './Button.module.css'

type Props = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'aria-disabled'> & {
  variant?: 'solid' | 'outlined'
  /** While it sends, this word stands in place of the button's own, which keeps its width. */
  sendingLabel?: string
  isSending?: boolean
  children: ReactNode
}

export function Button({
  variant = 'solid',
  sendingLabel,
  isSending = false,
  children,
  ...button
}: Props) {
  const classes = variant === 'outlined' ? 'button button-outlined' : 'button'
  return (
    <button type="button" {...button} className={classes} aria-disabled={isSending}>
      <span className={styles.words}>
        <span className={isSending ? styles.unseen : undefined}>{children}</span>
        {sendingLabel !== undefined && (
          <span className={isSending ? undefined : styles.unseen}>{sendingLabel}</span>
        )}
      </span>
    </button>
  )
}
