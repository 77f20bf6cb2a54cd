import { readFileSync } from 'node:fs'
import { beforeAll, expect, it } from 'vitest'
import { openNeo4jLoader } from '../../graph/store/neo4j/index.js'
import { corpus } from './corpus.js'
import { clear, cypher, describeNeo4j, neo4jServer } from './given.js'

/** Questions in docs/neo4j.md, each in bold before its query. */
const questions = [...readFileSync('docs/neo4j.md', 'utf8').matchAll(/\*\*([^*]+)\*\*\s+```cypher\n(.*?)```/gs)].map(
  ([, question = '', query = '']) => ({ question, query }),
)

it('docs/neo4j.md answers ten questions', () => {
  expect(questions).toHaveLength(10)
})

describeNeo4j('docs/neo4j.md', () => {
  beforeAll(async () => {
    await clear()
    const loader = await openNeo4jLoader(neo4jServer())
    await loader.load(await corpus(), new Map(), '2026-01-01T00:00:00.000Z')
    await loader.close()
  })

  it.each(questions)('$question', async ({ query }) => {
    const rows = await cypher(query)
    expect(rows.length).toBeGreaterThan(0)
    for (const value of Object.values(rows[0] ?? {})) expect(value).not.toBeUndefined()
  })

  it('names what is in the database: labels, relationship types, indexes', async () => {
    const text = readFileSync('docs/neo4j.md', 'utf8')
    const ours = await cypher('MATCH (n:Rapporteur) UNWIND labels(n) AS label RETURN DISTINCT label')
    expect(ours.length).toBeGreaterThan(10)
    for (const { label } of ours) expect(text).toContain(`:${label}`)
    const indexes = await cypher(
      `SHOW INDEXES YIELD name, type WHERE type = 'FULLTEXT' AND name STARTS WITH 'rapporteur' RETURN name`,
    )
    for (const { name } of indexes) expect(text).toContain(String(name))
  })
})
