import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import { binStrokes, describeCalibration, type CalibrationPoint } from './calibration.ts'
import { CalibrationPlot } from './CalibrationPlot.tsx'
import { IntervalRuler } from './IntervalRuler.tsx'
import { StrokeRow } from './StrokeRow.tsx'

const seventy: CalibrationPoint = {
  label: '70 to 80%',
  from: 0.7,
  to: 0.8,
  n: 19,
  meanForecast: 0.72,
  observed: 13 / 19,
  interval: [0.46, 0.85],
}

describe('calibration', () => {
  it('gives each question its stroke, tall where it happened', () => {
    expect(binStrokes(seventy)).toEqual({ strokes: 19, tall: 13, questionsPerStroke: 1 })
  })

  it('keeps the share where a bin holds more questions than strokes fit', () => {
    expect(binStrokes({ ...seventy, n: 400, observed: 0.25 })).toMatchObject({
      strokes: 20,
      tall: 5,
    })
  })

  it('names the bins that chance alone hardly explains', () => {
    expect(describeCalibration([seventy])).toContain('In every bin chance')
    expect(describeCalibration([{ ...seventy, meanForecast: 0.9 }])).toContain('In 70 to 80%')
  })

  it('draws a bin of four questions hollow', () => {
    const few = renderToStaticMarkup(<CalibrationPlot points={[{ ...seventy, n: 4 }]} />)
    expect(few).toMatch(/class="[^"]*few/)
    expect(renderToStaticMarkup(<CalibrationPlot points={[seventy]} />)).not.toMatch(
      /class="[^"]*few/,
    )
  })
})

describe('IntervalRuler', () => {
  const ticks = [{ at: 0, words: '0, no better' }]

  it('has no bar where there are too few questions', () => {
    const html = renderToStaticMarkup(<IntervalRuler from={0} to={0.5} value={0.2} ticks={ticks} />)
    expect(html).not.toMatch(/class="[^"]*interval/)
    expect(html).toContain('0, no better')
  })

  it('draws what lies beyond the ruler at its end', () => {
    const html = renderToStaticMarkup(
      <IntervalRuler from={0} to={0.5} value={0.7} interval={[-0.1, 0.9]} ticks={ticks} />,
    )
    expect(html).toContain('cx="294"')
    expect(html).toContain('M6 10H294')
  })
})

it('a kind of which there is one among thousands keeps a stroke', () => {
  const html = renderToStaticMarkup(
    <StrokeRow
      runs={[
        { id: 'scored', n: 5_000, colour: 'ink', isTall: true },
        { id: 'annulled', n: 1, colour: 'mark', isTall: false },
      ]}
    />,
  )
  expect(html.match(/v-10/g)).toHaveLength(1)
  expect(html.match(/v-30/g)).toHaveLength(345)
})
