/**
 * The address a link may keep: absolute `http:`, `https:` or `mailto:`; anything else, from an empty
 * address to `javascript:`, gives `undefined`, and the link stays behind as text.
 *
 * A relative address is made absolute where the page it stood on is known. A mark within that page
 * (`#top`) leads nowhere once the text has moved.
 */
export function linkAddress(written: string, pageUrl: string | undefined): string | undefined {
  const address = withScheme(withoutControls(written))
  if (address === '' || address.startsWith('#')) return undefined
  const url = URL.parse(address, pageUrl)
  return url && isAllowed(url) ? url.href.replaceAll(' ', '%20') : undefined
}

/** Browsers skip these characters when they read an address, so `java\nscript:` would run. */
function withoutControls(text: string): string {
  // oxlint-disable-next-line no-control-regex -- they are what is looked for
  return text.replace(/[\u0000-\u001f\u007f]/g, '').trim()
}

function withScheme(address: string): string {
  return address.replace(/^mailto:(?:\s|%20)+/i, 'mailto:').replace(/^(?=www\.)/i, 'https://')
}

function isAllowed({ protocol, hostname, pathname }: URL): boolean {
  if (protocol === 'mailto:') return pathname.includes('@')
  // a name without a dot is no public address; Payload's own link field would spoil it
  return (protocol === 'http:' || protocol === 'https:') && hostname.includes('.')
}
