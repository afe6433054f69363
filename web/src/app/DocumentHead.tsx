import type { Image } from '@veridact/shared/client'

import { useSite } from './site.ts'
import { JsonLd, type JsonLdNode } from './JsonLd.tsx'
import { useFirstView } from './use-first-view.ts'

type Props = {
  /** Of the page; the site's name is added. Absent on the front page, whose title is the site's own. */
  title?: string
  description: string
  /** The one address of this page, whatever parameters it was opened with. */
  path: string
  kind?: 'website' | 'article' | 'profile'
  image?: Pick<Image, 'url' | 'width' | 'height' | 'alt'> | null | undefined
  /** Whether search engines are to leave it out. */
  isUnlisted?: boolean
  jsonLd?: (publisher: Publisher) => JsonLdNode[]
}

/** The site, as structured data names it. */
export type Publisher = { name: string; origin: string }

/** What a page says of itself to browsers, search engines and whoever shares it. React puts it in the head. */
export function DocumentHead({
  title,
  description,
  path,
  kind = 'website',
  image,
  isUnlisted = false,
  jsonLd,
}: Props) {
  const site = useSite()
  const { origin } = useFirstView()
  const whole = title ?? `${site.name}: ${site.tagline}`
  return (
    <>
      <title>{title ? `${title} | ${site.name}` : whole}</title>
      <meta name="description" content={description} />
      {isUnlisted && <meta name="robots" content="noindex" />}
      <link rel="canonical" href={origin + path} />
      <meta property="og:site_name" content={site.name} />
      <meta property="og:type" content={kind} />
      <meta property="og:title" content={whole} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={origin + path} />
      <meta name="twitter:card" content={image ? 'summary_large_image' : 'summary'} />
      {image && <SharedImage image={image} origin={origin} />}
      {jsonLd && <JsonLd nodes={jsonLd({ name: site.name, origin })} />}
    </>
  )
}

function SharedImage({ image, origin }: { image: NonNullable<Props['image']>; origin: string }) {
  return (
    <>
      <meta property="og:image" content={new URL(image.url, origin).href} />
      <meta property="og:image:width" content={String(image.width)} />
      <meta property="og:image:height" content={String(image.height)} />
      <meta property="og:image:alt" content={image.alt} />
    </>
  )
}
