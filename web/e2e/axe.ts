import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** What axe holds against a page as it stands: each rule with the places that break it. */
export async function findViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate(async () => {
    // a colour on its way to another has neither's contrast
    await Promise.all(document.getAnimations().map(({ finished }) => finished))
    return window.axe.run()
  })
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

declare global {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- only an interface can add to another's
  interface Window {
    axe: typeof axe
  }
}
