import type { PayloadRequest } from 'payload'

/** Writes the words that stand on every page, unless somebody saved them before. */
export async function seedSite(req: PayloadRequest): Promise<void> {
  const site = await req.payload.findGlobal({ slug: 'site', req })
  if (site.updatedAt) return
  const data = {
    name: 'Veridact',
    tagline: 'Analysis before the headline.',
    description:
      'Veridact looks at events in technology, sports, finance and gaming before they happen. Each story sets out what came of comparable cases, puts a probability on every outcome and keeps its forecasts in public, where anybody can follow them.',
    disclaimer:
      'Software may have helped with the research and analysis on this site; each article says how. Nothing here, no prediction and no opinion, is financial, legal, medical or investment advice.',
    copyright: `© ${new Date().getUTCFullYear()} Veridact. A platform for forecasting and analysis.`,
    methodologyNote:
      'We estimate how likely an outcome is from public data, from what came of comparable cases, and from models of both.',
    links: [],
  }
  await req.payload.updateGlobal({ slug: 'site', data, req })
}
