import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import { Button } from './Button.tsx'
import { ErrorSummary } from './ErrorSummary.tsx'
import { TextArea } from './TextArea.tsx'
import { TextField } from './TextField.tsx'

describe('a field', () => {
  it('is named by its label', () => {
    const html = renderToStaticMarkup(<TextField id="name" label="Name" />)
    expect(html).toMatch(/<label for="name"[^>]*>Name<\/label>/)
    expect(html).toContain('id="name"')
    expect(html).not.toContain('aria-invalid')
  })

  it('is described by its counter, its error and its hint', () => {
    const html = renderToStaticMarkup(
      <TextField
        id="email"
        label="Email"
        count={{ used: 1, max: 2 }}
        error="Write it like name@example.com."
        hint="We send a link."
      />,
    )
    expect(html).toContain('aria-describedby="email-count email-error email-hint"')
    expect(html).toContain('aria-invalid="true"')
    expect(html).toMatch(/id="email-error"[^>]*>.*Write it like name@example.com.<\/p>/)
  })

  it.each([
    [0, '0/1000'],
    [1000, '1000/1000'],
    [1012, '1012/1000, 12 too many'],
  ])('with %d code points written says "%s"', (used, words) => {
    const html = renderToStaticMarkup(<TextArea label="Comment" count={{ used, max: 1000 }} />)
    expect(html).toContain(`>${words}</span>`)
  })
})

describe('a button', () => {
  it('says that it is sending, and keeps the width of both words', () => {
    const html = renderToStaticMarkup(
      <Button isSending sendingLabel="Posting">
        Post comment
      </Button>,
    )
    expect(html).toContain('aria-disabled="true"')
    expect(html).toMatch(/<span class="[^"]+">Post comment<\/span><span>Posting<\/span>/)
  })

  it('submits nothing unless it is told to', () => {
    expect(renderToStaticMarkup(<Button>Try again</Button>)).toContain('type="button"')
  })
})

describe('the summary of errors', () => {
  const problems = [
    { fieldId: 'name', message: 'A name is missing.' },
    { fieldId: 'body', message: 'A comment is missing.' },
  ]

  it('leads to each field', () => {
    const html = renderToStaticMarkup(<ErrorSummary problems={problems} />)
    expect(html).toContain('<a href="#name">A name is missing.</a>')
    expect(html).toContain('<a href="#body">A comment is missing.</a>')
  })

  it('does not repeat a problem that stands alone beside its field', () => {
    expect(renderToStaticMarkup(<ErrorSummary problems={problems.slice(1)} />)).toBe('')
  })
})
