/**
 * `npm run generate`: after a new migration, writes what is made of all of them: the row types of the program and
 * `db/now/`. On a database of its own that is thrown away.
 */
import { throwAwayDatabase } from '../app/cli/story/throw-away-database.ts'
import { writeNow } from './generate-now.ts'
import { writeTypes } from './generate-types.ts'

const made = await throwAwayDatabase(undefined)
try {
  await writeTypes(made.url)
  await writeNow(made.url)
} finally {
  await made.remove()
}
