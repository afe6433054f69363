import { formatDay, formatShortDay } from '@veridact/shared/domain'
import type { ReactNode } from 'react'

import { paths } from '../../app/paths.ts'
import { Footer } from '../../ui/footer/Footer.tsx'
import { FolioLine } from '../../ui/header/FolioLine.tsx'
import { Header } from '../../ui/header/Header.tsx'
import { ThemeSwitch } from '../../ui/theme/ThemeSwitch.tsx'
import { footerColumns, headerLinks } from './navigation.ts'
import { RecordLine } from './RecordLine.tsx'
import styles from './SiteFrame.module.css'
import { useSite } from '../../app/site.ts'

type Props = {
  /** The instant at which the page was made, for the folio line. */
  now: string
  /** The address of the section in which the reader is. */
  section: string
  children: ReactNode
}

/** Header and footer around a page. */
export function SiteFrame({ now, section, children }: Props) {
  const site = useSite()
  return (
    <div className={styles.frame}>
      <a href="#main" className="skip-link">
        Skip to the text
      </a>
      <Header
        name={site.name}
        homeHref={paths.home()}
        links={headerLinks(site, section)}
        folio={
          <FolioLine
            date={`${weekday(now)}, ${formatDay(now)}`}
            shortDate={`${formatShortDay(now)}, ${now.slice(0, 4)}`}
            tagline={site.tagline}
            record={site.record.entries > 0 && <RecordLine {...site.record} />}
          />
        }
      />
      <main id="main" tabIndex={-1} className={styles.main}>
        {children}
      </main>
      <Footer
        name={site.name}
        tagline={site.description}
        columns={footerColumns(site)}
        disclaimer={site.disclaimer}
        copyright={site.copyright}
        themeSwitch={<ThemeSwitch />}
      />
    </div>
  )
}

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

function weekday(instant: string): string {
  return WEEKDAYS[new Date(instant).getUTCDay()] ?? ''
}
