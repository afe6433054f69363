import { paths } from '../src/app/paths.ts'

/** The sample story that has everything an article can have, and its first prediction. */
export const SAMPLE_ARTICLE = paths.article('cordel-canal-will-ration-its-locks')
export const SAMPLE_PREDICTION = paths.prediction('cordel-fewer-than-28')

/** A page of every kind that the site has. */
export const KINDS_OF_PAGES = [
  paths.home(),
  SAMPLE_ARTICLE,
  paths.category('finance'),
  paths.author('veridact-editorial'),
  paths.predictions(),
  paths.predictions({ dataset: 'sample' }),
  SAMPLE_PREDICTION,
  paths.prediction('sample-freight-levy'),
  paths.trackRecord(),
  paths.verify(),
  paths.page('about'),
  paths.page('privacy'),
  paths.page('methodology'),
  paths.article('never-written'),
]
