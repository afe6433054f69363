import '@payloadcms/next/css'
import '@fontsource-variable/piazzolla/opsz.css'
import '../../admin/styles/brand.css'
import '../../admin/styles/dashboard.css'
import '../../admin/styles/forms.css'
import '../../admin/styles/moderation.css'
import '../../admin/styles/record.css'

import config from '@payload-config'
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'
import type { ServerFunctionClient } from 'payload'
import type { ReactNode } from 'react'

import { schedulePublish } from '../../endpoints/schedule-publish.ts'
import { importMap } from './admin/importMap.js'

const serverFunction: ServerFunctionClient = async (args) => {
  'use server'
  const serverFunctions = { 'schedule-publish': schedulePublish }
  return handleServerFunctions({ ...args, config, importMap, serverFunctions })
}

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
      {children}
    </RootLayout>
  )
}
