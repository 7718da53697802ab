import type { PeopleNeeds } from '../../people/index.ts'

/** What the public pages need of the installation. */
export type ShopNeeds = Pick<PeopleNeeds, 'database' | 'clock' | 'secrets' | 'publicOrigin'>
