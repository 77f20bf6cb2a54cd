import { describe, expect, it } from 'vitest'
import { organisationNamed, topicNamed } from '../../../graph-import/entities/drafts.js'
import { EntityRegister } from '../../../graph-import/entities/register.js'

describe('the register of entities', () => {
  it('holds each once and fills what was open', () => {
    const entities = new EntityRegister()
    const id = entities.add(organisationNamed('Harbour Office'), ['name:harbour office'])
    entities.add(organisationNamed('Harbour Office', null, 'NETWORK'), ['abbreviation:ho'])
    entities.add({ ...organisationNamed('Harbour Office', 'HO'), label: 'Harbour Office' })
    expect(entities.all()).toHaveLength(1)
    expect(entities.all()[0]).toMatchObject({
      entity: { id, type: 'NETWORK', abbreviation: 'HO' },
      keys: ['abbreviation:ho', 'name:harbour office'],
    })
  })

  it('lists aliases sorted, neither label nor title among them', () => {
    const entities = new EntityRegister()
    const id = entities.add(topicNamed('tides'))
    for (const name of ['Tides', 'Z tides', 'A tides', 'Z tides']) entities.writtenAs(id, name)
    expect(entities.all()[0]?.entity.aliases).toEqual(['A tides', 'Z tides'])
  })

  it('gives an entity by kind only where it is of that kind', () => {
    const entities = new EntityRegister()
    const id = entities.add(topicNamed('Tides'))
    expect(entities.of('TOPIC', id)?.title).toBe('Tides')
    expect(entities.of('BODY', id)).toBeNull()
    expect(entities.of('TOPIC', null)).toBeNull()
  })
})
