import { useSyncExternalStore } from 'react'

import type { Theme } from './theme.ts'
import { chooseTheme, currentTheme, subscribeToTheme, THEMES } from './theme.ts'
import styles from './ThemeSwitch.module.css'

const WORDS = { system: 'System', light: 'Light', dark: 'Dark' } as const satisfies Record<
  Theme,
  string
>

/** Light or dark: as the device says, or always one way. Without script it is not shown. */
export function ThemeSwitch() {
  const current = useSyncExternalStore(subscribeToTheme, currentTheme, () => 'system' as const)
  return (
    <fieldset className={styles.switch}>
      <legend className="visually-hidden">Colors</legend>
      {THEMES.map((theme) => (
        <label key={theme} className={styles.choice}>
          <input
            className="visually-hidden"
            type="radio"
            name="theme"
            checked={theme === current}
            onChange={() => chooseTheme(theme)}
          />
          <span className={styles.word}>{WORDS[theme]}</span>
        </label>
      ))}
    </fieldset>
  )
}
