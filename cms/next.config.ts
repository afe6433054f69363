import path from 'node:path'

import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const root = path.resolve(import.meta.dirname, '..')

const SECURITY_HEADERS = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  {
    key: 'Content-Security-Policy',
    value: "frame-ancestors 'self'; object-src 'none'; base-uri 'self'",
  },
]

const nextConfig: NextConfig = {
  poweredByHeader: false,
  images: { unoptimized: true },
  turbopack: { root },
  outputFileTracingRoot: root,
  transpilePackages: ['@veridact/shared'],
  headers: async () => [{ source: '/:path*', headers: SECURITY_HEADERS }],
  // Payload tells its errors apart by the names of their classes
  experimental: { serverMinification: false },
  // types are checked by `npm run check`, once for the whole workspace
  typescript: { ignoreBuildErrors: true },
}

export default withPayload(nextConfig)
