import { Icon } from '../components/icon.js'
import { ROUTES } from '../routes.js'

/** Across the bar on a wide screen, along the bottom of a narrow one. */
export function Navigation({ path }: { path: string | null }) {
  return (
    <nav className="navigation" aria-label="Views">
      {ROUTES.map((route) => (
        <a
          key={route.path}
          href={route.path}
          className="navigation-link"
          aria-current={route.path === path ? 'page' : undefined}
          ref={(element) => {
            if (route.path === path) element?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
          }}
        >
          <Icon name={route.icon} />
          <span>{route.name}</span>
        </a>
      ))}
    </nav>
  )
}
