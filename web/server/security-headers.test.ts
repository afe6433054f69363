import { createHash } from 'node:crypto'

import { describe, expect, it } from 'vitest'

import { securityHeaders } from './security-headers.ts'

const options = {
  siteUrl: 'https://veridact.example',
  cmsUrl: 'https://cms.veridact.example',
  inlineScripts: ['theme()'],
}
const { page, preview } = securityHeaders(options)

describe('the policy of a page', () => {
  it('runs the scripts of the site and the one in its head, and no other', () => {
    const hash = createHash('sha256').update('theme()').digest('base64')
    expect(page['content-security-policy']).toContain(`script-src 'self' 'sha256-${hash}';`)
    expect(page['content-security-policy']).not.toMatch(/script-src[^;]*unsafe/)
  })

  it('lets nobody else frame it', () => {
    expect(page['content-security-policy']).toContain("frame-ancestors 'self'")
    expect(page['x-frame-options']).toBe('SAMEORIGIN')
  })

  it('insists on https only where the site has it', () => {
    expect(page).toHaveProperty('strict-transport-security')
    const local = securityHeaders({ ...options, siteUrl: 'http://localhost:3000' }).page
    expect(local).not.toHaveProperty('strict-transport-security')
    expect(local['content-security-policy']).not.toContain('upgrade-insecure-requests')
  })
})

describe('the policy of a preview', () => {
  it('lets the admin frame it, under each of its names, and nobody else', () => {
    expect(preview['content-security-policy']).toMatch(
      /frame-ancestors https:\/\/cms\.veridact\.example(;|$)/,
    )
    const local = securityHeaders({ ...options, cmsUrl: 'http://localhost:3001' }).preview
    expect(local['content-security-policy']).toContain(
      'frame-ancestors http://localhost:3001 http://127.0.0.1:3001',
    )
  })

  it('gives its token to no other site and no search engine', () => {
    expect(preview['referrer-policy']).toBe('no-referrer')
    expect(preview['x-robots-tag']).toBe('noindex')
  })
})
