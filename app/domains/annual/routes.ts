import { at, type Route } from '../../web/route.ts'
import { auditFile } from './pages/audit-file.ts'

/** The pages of a finished year. */
export const annualRoutes: readonly Route[] = [
  at('get', '/:coop/jaar/:year/auditbestand/:version', 'audit-file.export', auditFile),
]
