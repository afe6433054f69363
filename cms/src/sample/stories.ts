import { cable } from './articles/cable.ts'
import { canal } from './articles/canal.ts'
import { coins } from './articles/coins.ts'
import { cyclone } from './articles/cyclone.ts'
import { glacier } from './articles/glacier.ts'
import { handheld } from './articles/handheld.ts'
import { stadium } from './articles/stadium.ts'
import { tower } from './articles/tower.ts'
import { wafer } from './articles/wafer.ts'
import type { SampleArticle } from './sample-article.ts'
import { sampleCalendar } from './calendar.ts'

/** The stories in the order of their publication: the last one leads the home page. */
const STORIES = [stadium, tower, cyclone, coins, cable, handheld, glacier, wafer, canal]

/** The sample stories, dated for the day on which they are loaded. */
export function sampleStories(now: Date): SampleArticle[] {
  const calendar = sampleCalendar(now)
  return STORIES.map((story) => story(calendar))
}
