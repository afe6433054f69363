import path from 'node:path'

import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const root = path.resolve(import.meta.dirname, '..')

const nextConfig: NextConfig = {
  poweredByHeader: false,
  images: { unoptimized: true },
  turbopack: { root },
  outputFileTracingRoot: root,
  transpilePackages: ['@veridact/shared'],
  // types are checked by `npm run check`, once for the whole workspace
  typescript: { ignoreBuildErrors: true },
}

export default withPayload(nextConfig)
