import { expect, test } from 'vitest'
import { freshDatabase } from '../../test/harness/database.ts'
import { fillTogether } from './together-fill.ts'

test('what is measured can be filled, and has something to open for every page', async () => {
  const fresh = await freshDatabase()
  const superUrl = fresh.ownerUrl.replace(/user=[^&]+/, 'user=postgres')
  const { subjectOf } = await fillTogether({ place: { ownerUrl: fresh.ownerUrl, superUrl } }, 60)
  expect(subjectOf('/:coop/hulp/:post', 'post', 'member')).toMatch(/^[0-9a-f-]{36}$/)
  await fresh.drop()
})
