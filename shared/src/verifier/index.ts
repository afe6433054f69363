export * from './entry-lines.ts'
export * from './report.ts'
export * from './verify-export.ts'
export * from './verify-site.ts'
