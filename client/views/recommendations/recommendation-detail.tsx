import { RecommendationDetailDocument, type RecommendationDetailQuery } from '../../api/generated/graphql.js'
import { useOperation } from '../../api/use-operation.js'
import { CopyButton } from '../../components/copy-button.js'
import { EntityLink } from '../../components/entity-link.js'
import { Icon } from '../../components/icon.js'
import { Message, RequestMessage } from '../../components/message.js'
import { OperativeText } from '../../components/operative-text.js'
import { PanelHead } from '../../components/panel-head.js'
import { WordDifference } from '../../components/word-difference.js'
import { exploreAddress, readerAddress } from '../../state/address.js'
import { STRENGTHS } from '../../state/words.js'
import { ownEvidence } from './own-evidence.js'

/** One recommendation whole: words, strength, whom it asks, what resembles it and what took it up. */
export function RecommendationDetail({ id, onClose }: { id: string; onClose: () => void }) {
  const { data, error } = useOperation(RecommendationDetailDocument, { id })
  const entity = data?.entity
  return (
    <aside className="recommendation-detail" aria-label="Recommendation">
      <PanelHead title={entity?.label ?? 'Recommendation'} onClose={onClose} />
      {!data ? (
        <RequestMessage error={error} what="The recommendation" />
      ) : entity?.__typename === 'Recommendation' ? (
        <Detail recommendation={entity} />
      ) : (
        <Message title="Not in the corpus">There is no recommendation under {id}.</Message>
      )}
    </aside>
  )
}

type Detailed = Extract<NonNullable<RecommendationDetailQuery['entity']>, { __typename: 'Recommendation' }>

function Detail({ recommendation }: { recommendation: Detailed }) {
  const { text, subparagraphs, footnotes, operatives, document } = recommendation
  const evidence = ownEvidence(recommendation.relations.edges.flatMap(({ node }) => node.evidence))
  return (
    <>
      <p className="small">
        {recommendation.meeting && <EntityLink entity={{ ...recommendation.meeting, kind: 'MEETING' }} />}
        {recommendation.section && <> {recommendation.section}</>}
      </p>
      {text && (
        <blockquote className="recommendation-detail-text words">
          <p>
            <OperativeText text={text} operatives={operatives} />
          </p>
          {subparagraphs.map(({ letter, text: words }) => (
            <p key={letter} className="recommendation-detail-part">
              ({letter}) {words}
            </p>
          ))}
          {footnotes.map((note) => (
            <p key={note.id} className="small">
              {note.number} {note.text}
            </p>
          ))}
        </blockquote>
      )}
      {evidence && (
        <p className="recommendation-detail-cite">
          {evidence.passage.citation}{' '}
          {document?.inCorpus && (
            <a className="text-action" href={readerAddress(document.id, evidence.passage.id)}>
              <Icon name="open" />
              Open in the reader
            </a>
          )}{' '}
          <CopyButton text={`“${text ?? ''}” (${evidence.passage.citation})`} label="Copy citation" />
        </p>
      )}
      <p>
        <a className="button" href={exploreAddress([recommendation.id])}>
          Show on the canvas
        </a>
      </p>
      {operatives.length > 0 && (
        <Block title="How strongly">
          <ul>
            {operatives.map(({ phrase, strength, hedges, intensifiers }) => (
              <li key={phrase}>
                <span className={`words operative operative-${strength.toLowerCase()}`}>{phrase}</span>{' '}
                <span className="small">
                  {STRENGTHS[strength].name}
                  {hedges.length > 0 && `, weakened by “${hedges.join('”, “')}”`}
                  {intensifiers.length > 0 && `, pressed by “${intensifiers.join('”, “')}”`}
                </span>
              </li>
            ))}
          </ul>
        </Block>
      )}
      <Links title="Asks" entities={recommendation.addressees.flatMap(({ actor }) => actor ?? [])} />
      <Links title="Topics" entities={recommendation.topics} />
      <Links title="Organisations named" entities={recommendation.organisations} />
      <Links title="Instruments named" entities={recommendation.instruments} />
      <Links title="Taken up as" entities={recommendation.takenUpAs} />
      {recommendation.similar.length > 0 && (
        <Block title="Similar wording elsewhere">
          {recommendation.similar.map(({ score, recommendation: other }) => (
            <section key={other.id} className="recommendation-similar">
              <p className="small">
                <EntityLink entity={other} /> {Math.round(score * 100)} % alike
              </p>
              {text && other.__typename === 'Recommendation' && other.text && (
                <WordDifference former={other.text} latter={text} />
              )}
            </section>
          ))}
        </Block>
      )}
    </>
  )
}

function Block({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section className="recommendation-block">
      <h3 className="caps">{title}</h3>
      {children}
    </section>
  )
}

function Links({
  title,
  entities,
}: {
  title: string
  entities: readonly Parameters<typeof EntityLink>[0]['entity'][]
}) {
  if (entities.length === 0) return null
  return (
    <Block title={title}>
      <ul className="chips">
        {entities.map((entity) => (
          <li key={entity.id}>
            <EntityLink entity={entity} chip />
          </li>
        ))}
      </ul>
    </Block>
  )
}
