import { useState } from 'react'
import { Icon } from '../components/icon.js'
import { applyTheme, isDark, readTheme, type Theme } from '../state/theme.js'

/** Between light and dark; what the system says holds until it is first used. */
export function ThemeSwitch() {
  const [theme, setTheme] = useState<Theme>(readTheme)
  const dark = isDark(theme)
  const other = dark ? 'light' : 'dark'
  return (
    <button
      type="button"
      className="button button-quiet button-icon"
      aria-label={`Use the ${other} theme`}
      title={`Use the ${other} theme`}
      onClick={() => {
        applyTheme(other)
        setTheme(other)
      }}
    >
      <Icon name={other} />
    </button>
  )
}
