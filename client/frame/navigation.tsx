import { Icon } from '../components/icon.js'
import { ROUTES } from '../routes.js'
import { navigate } from '../state/address.js'
import { carriedAddress, chosenIn } from '../state/carry.js'

/** Across the bar on a wide screen, along the bottom of a narrow one. What is chosen in the present view goes along. */
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
          onClick={(event) => {
            // What is chosen is read only now: the address changes with every movement on the canvas.
            if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || route.path === path) return
            event.preventDefault()
            navigate(carriedAddress(route.path, path ? chosenIn(path, location.hash.slice(1)) : []))
          }}
        >
          <Icon name={route.icon} />
          <span>{route.name}</span>
        </a>
      ))}
    </nav>
  )
}
