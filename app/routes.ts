import { cooperativeRoutes } from './domains/cooperative/pages/routes.ts'
import { membersRoutes } from './domains/members/pages/routes.ts'
import { homeRoutes } from './home.tsx'
import type { Route } from './web/route.ts'

/**
 * The table of contents of the product: every address, who may come there, and what answers it. The order counts where
 * two addresses fit: pages of the installation (`/inloggen`) stand before those of a co-operative (`/:coop`).
 */
export const routes: readonly Route[] = [
  ...homeRoutes,
  ...cooperativeRoutes,
  ...membersRoutes,
]
