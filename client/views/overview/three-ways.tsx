import type { EntityHead } from '../../api/types.js'
import { Icon, type IconName } from '../../components/icon.js'
import { KindMark } from '../../components/kind-mark.js'
import { startAddress, viewAddress } from '../../state/address.js'

interface ThreeWaysProps {
  meeting: EntityHead | null
  topic: EntityHead | null
  organisation: EntityHead | null
}

/** A first step for each of the questions that people come with. */
export function ThreeWays({ meeting, topic, organisation }: ThreeWaysProps) {
  return (
    <ul className="three-ways">
      {meeting && (
        <Way
          icon="explore"
          question="What happened at a meeting?"
          answer="Walk from the meeting to whoever took part and what was adopted."
          entity={meeting}
          href={startAddress(meeting.id)}
        />
      )}
      {topic && (
        <Way
          icon="recommendations"
          question="What has been recommended?"
          answer="Read the recommendations on a topic, to whom and how strongly."
          entity={topic}
          href={viewAddress('/recommendations', { topics: topic.id })}
        />
      )}
      {organisation && (
        <Way
          icon="recurrence"
          question="Who comes back, and as what?"
          answer="Follow those who attend, speak and are named across the meetings."
          entity={organisation}
          href={viewAddress('/recurrence', { rows: organisation.id })}
        />
      )}
    </ul>
  )
}

interface WayProps {
  icon: IconName
  question: string
  answer: string
  entity: EntityHead
  href: string
}

function Way({ icon, question, answer, entity, href }: WayProps) {
  return (
    <li>
      <a className="way" href={href}>
        <span className="way-question">
          <Icon name={icon} />
          {question}
        </span>
        <span className="muted">{answer}</span>
        <span className="way-entity">
          <KindMark kind={entity.kind} /> {entity.label}
        </span>
      </a>
    </li>
  )
}
