import { describe, expect, it } from 'vitest'
import { clientOf, createRateLimit } from '../../../server/http/rate-limit.js'

describe('rate limit', () => {
  it('lets a minute’s worth through at once, then asks to wait', () => {
    const limit = createRateLimit(3)
    expect([0, 0, 0, 0].map((at) => limit.waitFor('a', at))).toEqual([0, 0, 0, 20])
  })

  it('refills steadily', () => {
    const limit = createRateLimit(60)
    for (let i = 0; i < 60; i++) limit.waitFor('a', 0)
    expect(limit.waitFor('a', 500)).toBe(1)
    expect(limit.waitFor('a', 1_600)).toBe(0)
  })

  it('does not charge for refused requests', () => {
    const limit = createRateLimit(1)
    limit.waitFor('a', 0)
    for (let at = 1; at < 100; at++) limit.waitFor('a', at)
    expect(limit.waitFor('a', 60_001)).toBe(0)
  })

  it('counts clients apart', () => {
    const limit = createRateLimit(1)
    expect([limit.waitFor('a', 0), limit.waitFor('b', 0)]).toEqual([0, 0])
    expect(limit.waitFor('a', 0)).toBeGreaterThan(0)
  })

  it('is off at 0', () => {
    const limit = createRateLimit(0)
    expect(Math.max(...Array.from({ length: 1_000 }, () => limit.waitFor('a', 0)))).toBe(0)
  })
})

describe('client', () => {
  it('is the connection’s address while no proxy is trusted, whatever the header claims', () => {
    expect(clientOf('203.0.113.7', '198.51.100.1', 0)).toBe('203.0.113.7')
  })

  it('is what the trusted proxy saw, not what the client claims before it', () => {
    expect(clientOf('10.0.0.2', '6.6.6.6, 203.0.113.7', 1)).toBe('203.0.113.7')
    expect(clientOf('10.0.0.2', null, 1)).toBe('10.0.0.2')
  })

  it('takes an IPv6 network as one client and a mapped IPv4 address as IPv4', () => {
    expect(clientOf('2001:db8:1:2:aaaa::1', null, 0)).toBe(clientOf('2001:db8:1:2:bbbb::9', null, 0))
    expect(clientOf('2001:db8:1:2::1', null, 0)).not.toBe(clientOf('2001:db8:1:3::1', null, 0))
    expect(clientOf('::ffff:203.0.113.7', null, 0)).toBe('203.0.113.7')
  })
})
