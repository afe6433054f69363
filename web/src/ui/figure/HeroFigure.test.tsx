import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'

import { HeroFigure } from './HeroFigure.tsx'
import { PictureOriginProvider } from './Picture.tsx'

const PICTURE = {
  url: '/media/harbor.jpg',
  width: 2000,
  height: 1200,
  alt: 'A harbor at low water',
  focalPoint: { x: 30, y: 60 },
  sizes: [{ url: '/media/harbor-800.jpg', width: 800 }],
}

it('keeps its place before it arrives, and its focal point in sight', () => {
  const html = renderToStaticMarkup(<HeroFigure picture={PICTURE} isFirst />)
  expect(html).toContain('width="2000" height="1200"')
  expect(html).toContain('object-position:30% 60%')
  expect(html).toContain('srcSet="/media/harbor-800.jpg 800w, /media/harbor.jpg 2000w"')
})

it('comes from where the uploads are, if that is not where the page is', () => {
  const html = renderToStaticMarkup(
    <PictureOriginProvider value="https://api.example">
      <HeroFigure picture={PICTURE} />
    </PictureOriginProvider>,
  )
  expect(html).toContain('src="https://api.example/media/harbor.jpg"')
  expect(html).toContain('srcSet="https://api.example/media/harbor-800.jpg 800w, ')
})

it.each([
  [true, 'eager', 'high'],
  [false, 'lazy', 'auto'],
])('first in view %s: loads %s with %s priority', (isFirst, loading, priority) => {
  const html = renderToStaticMarkup(<HeroFigure picture={PICTURE} isFirst={isFirst} />)
  expect(html).toContain(`loading="${loading}"`)
  expect(html).toContain(`fetchPriority="${priority}"`)
})

it('has no caption where there is nothing to say', () => {
  expect(renderToStaticMarkup(<HeroFigure picture={PICTURE} />)).not.toContain('<figcaption')
  const credited = renderToStaticMarkup(<HeroFigure picture={PICTURE} credit="Open Content" />)
  expect(credited).toContain('Open Content')
})
