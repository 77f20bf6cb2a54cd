import { describe, expect, it } from 'vitest'
import { addressOf, settingsFrom } from '../../server/settings.js'

describe('settings', () => {
  it('has defaults for everything', () => {
    const { host, port, options } = settingsFrom({}, false)
    expect({ host, port }).toEqual({ host: '127.0.0.1', port: 4000 })
    expect(options).toMatchObject({ corsOrigins: [], introspection: true, graphiql: true, logLevel: 'info' })
  })

  it('tells requests only where no person sits before them, unless asked to', () => {
    expect(settingsFrom({}, true).options.logLevel).toBe('warn')
    expect(settingsFrom({ RAPPORTEUR_LOG_LEVEL: 'info' }, true).options.logLevel).toBe('info')
  })

  it('reads lists, switches and limits', () => {
    const { options } = settingsFrom(
      {
        RAPPORTEUR_CORS_ORIGINS: 'https://a.example, https://b.example',
        RAPPORTEUR_GRAPHIQL: 'off',
        RAPPORTEUR_LIMIT_TIME: '2500',
        RAPPORTEUR_RATE_LIMIT: '10',
      },
      false,
    )
    expect(options).toMatchObject({
      corsOrigins: ['https://a.example', 'https://b.example'],
      graphiql: false,
      requestsPerMinute: 10,
      limitLocalClients: true,
    })
    expect(options.limits?.time).toBe(2500)
  })

  it.each([
    [{ PORT: 'http' }, 'PORT is "http": it has to be a number from 0 to 65535.'],
    [{ PORT: '99999' }, 'PORT is "99999": it has to be a number from 0 to 65535.'],
    [{ RAPPORTEUR_GRAPHIQL: 'no' }, 'RAPPORTEUR_GRAPHIQL is "no": it has to be on or off.'],
    [{ RAPPORTEUR_LOG_LEVEL: 'loud' }, /RAPPORTEUR_LOG_LEVEL is "loud": it has to be trace, debug/],
  ])('refuses %j by name', (environment, message) => {
    expect(() => settingsFrom(environment, false)).toThrow(message)
  })

  it('shows an address that can be opened', () => {
    expect(addressOf('127.0.0.1', 4000)).toBe('http://127.0.0.1:4000')
    expect(addressOf('0.0.0.0', 80)).toBe('http://localhost:80')
    expect(addressOf('::1', 4000)).toBe('http://[::1]:4000')
  })
})
