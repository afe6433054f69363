// oxlint-disable-next-line no-control-regex -- they are what is looked for
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g

const windows1252 = new TextDecoder('windows-1252')

/**
 * A text without what no page can show and PostgreSQL may not keep: control characters and halves of
 * surrogate pairs. U+0080 to U+009F are the quotes and dashes of Windows that somebody took for Latin-1.
 */
export function readableText(text: string): string {
  return text.replace(CONTROLS, meantCharacter).toWellFormed()
}

function meantCharacter(control: string): string {
  const code = control.charCodeAt(0)
  const meant = code < 0x80 ? '' : windows1252.decode(Uint8Array.of(code))
  return meant === control ? '' : meant
}
