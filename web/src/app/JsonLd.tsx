/** One thing of schema.org. */
export type JsonLdNode = { '@type': string } & Record<string, unknown>

/** What a page is about, for machines. */
export function JsonLd({ nodes }: { nodes: readonly JsonLdNode[] }) {
  const graph = { '@context': 'https://schema.org', '@graph': nodes }
  return (
    <script
      type="application/ld+json"
      // the only way to write a script's text unescaped; what could end the script is escaped as JSON has it
      dangerouslySetInnerHTML={{ __html: escapeForScript(JSON.stringify(graph)) }}
    />
  )
}

/** The same JSON without a "<", so that no text in it can end the element it stands in. */
function escapeForScript(json: string): string {
  return json.replaceAll('<', String.raw`\u003c`)
}
