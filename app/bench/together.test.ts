import { expect, test } from 'vitest'
import type { PeopleNeeds } from '../domains/people/index.ts'
import { routesFor } from '../routes.ts'
import { unknownPages } from './together.ts'

test('every page that is measured is known by what it shows: a line in together-subjects.ts', () =>
  expect(unknownPages(routesFor({} as PeopleNeeds))).toEqual([]))
