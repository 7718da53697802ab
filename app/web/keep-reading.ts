import type { Database } from '../platform/database.ts'
import { insertReading } from '../platform/read-log.db.ts'
import type { Id } from '../values/id.ts'
import type { PersonalPart } from '../values/personal-file.ts'
import type { Route } from './route.ts'
import type { Visit } from './visit.ts'

/** Keeps whose file a page of this route shows, before it is made. Only people have something to look at. */
export async function keepReading(
  database: Database,
  route: Route,
  { actor, now }: Visit,
  subjectId: Id<'member'> | Id<'person'> | Id<'application'>,
  shown: readonly PersonalPart[],
): Promise<void> {
  if (actor.kind !== 'person') return
  const { path, personal: file } = route
  if (!file) throw new Error(`${path} opens somebody's file and its route does not say which part`)
  const reading = { route: path, file, parts: shown, subjectId, at: now.at }
  await database.write(
    actor,
    (tx) => insertReading(tx, actor, reading),
    () => true,
  )
}
