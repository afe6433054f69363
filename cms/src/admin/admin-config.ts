import type { Config } from 'payload'

import { faviconUrl } from './brand/favicon.ts'

type Args = { siteUrl: string }

/** How the admin presents itself: its name, mark and dashboard, and where the public site is. */
export function adminConfig({ siteUrl }: Args) {
  return {
    avatar: 'default',
    meta: {
      titleSuffix: '· Veridact',
      description: 'The newsroom of Veridact.',
      icons: [{ rel: 'icon', type: 'image/svg+xml', url: faviconUrl }],
      defaultOGImageType: 'off',
      openGraph: { siteName: 'Veridact', description: 'The newsroom of Veridact.' },
    },
    components: {
      beforeDashboard: ['/admin/dashboard/Welcome#Welcome'],
      graphics: { Icon: '/admin/brand/Icon#Icon', Logo: '/admin/brand/Logo#Logo' },
      views: {
        forgot: {
          Component: '/admin/sign-in/ForgottenPassword#ForgottenPassword',
          path: '/forgot',
        },
      },
    },
    custom: { siteUrl },
  } satisfies Config['admin']
}
