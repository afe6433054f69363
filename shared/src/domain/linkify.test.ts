import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { linkify } from './linkify.ts'

const linksOf = (text: string) =>
  linkify(text).flatMap((part) => (part.kind === 'link' ? [part.text] : []))

describe('linkify (C3)', () => {
  it('splits text and addresses', () => {
    expect(linkify('See https://example.org/a?b=c#d, please.')).toEqual([
      { kind: 'text', text: 'See ' },
      { kind: 'link', text: 'https://example.org/a?b=c#d', href: 'https://example.org/a?b=c#d' },
      { kind: 'text', text: ', please.' },
    ])
  })

  it.each([
    ['nothing', '', []],
    ['several', 'http://a.example http://b.example', ['http://a.example', 'http://b.example']],
    ['a sentence’s end', 'It is https://a.example/x.', ['https://a.example/x']],
    ['a question', 'https://a.example/x?!', ['https://a.example/x']],
    ['brackets around it', '(https://a.example/x)', ['https://a.example/x']],
    ['brackets in it', 'https://a.example/x_(y)', ['https://a.example/x_(y)']],
    ['quotes around it', '"https://a.example/x"', ['https://a.example/x']],
    ['angles around it', '<https://a.example/x>', ['https://a.example/x']],
    ['capitals', 'HTTPS://A.EXAMPLE', ['HTTPS://A.EXAMPLE']],
    ['a scheme without an address', 'https:// and http://', []],
    ['another scheme', 'javascript:alert(1) ftp://a.example data:text/html,x', []],
    ['a host hidden behind a user name', 'https://bank.example@evil.example/', []],
    ['a host that cannot be', 'https://a..%zz', []],
  ])('finds the addresses in %s', (_, text, links) => {
    expect(linksOf(text)).toEqual(links)
  })

  it('loses nothing: the parts together are the text', () => {
    const pieces = fc.constantFrom(
      'https://',
      'a.example',
      '/',
      ')',
      '(',
      '.',
      ' ',
      '"',
      'é',
      '@',
      '<',
    )
    fc.assert(
      fc.property(fc.array(pieces), (parts) => {
        const text = parts.join('')
        expect(
          linkify(text)
            .map((part) => part.text)
            .join(''),
        ).toBe(text)
      }),
    )
  })

  it('links to nothing but http and https', () => {
    const piece = fc.constantFrom(
      'https:',
      'http:',
      'javascript:',
      '//',
      'a.example',
      '@',
      ' ',
      ':',
    )
    fc.assert(
      fc.property(fc.array(piece), (parts) => {
        for (const part of linkify(parts.join(''))) {
          expect(part.kind === 'text' || /^https?:\/\//.test(part.href)).toBe(true)
        }
      }),
    )
  })
})
