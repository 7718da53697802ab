import { EmptyState, Heading, Lead, Link, Paragraph, Stack, TaskList } from '../../../ui/index.ts'
import { cutShort } from '../../../values/cut-short.ts'
import { paths } from '../../../web/paths.ts'
import { NothingHere, type Visit } from '../../../web/visit.ts'
import { cooperativeBySlug, type Cooperative } from '../../cooperative/index.ts'
import { takesApplications } from '../../joining/index.ts'
import { shopFrontOf } from '../shop-front.db.ts'
import { windowsOf } from '../shop-page.db.ts'
import type { ShopFront, ShopWindow } from '../shop-page.ts'
import { businessData, frontData, jsonLd } from '../structured-data.ts'
import { addresses } from './addresses.ts'
import { publicPage } from './public-page.tsx'
import type { ShopNeeds } from './shop-needs.ts'
import { foundOf } from './window-page.tsx'

/** What the members of a co-operative offer, for everybody; there only when the board switched it on. */
export function frontPage(needs: ShopNeeds) {
  return async (visit: Visit): Promise<Response> => {
    const here = await frontHere(visit)
    const { front, windows, cooperative } = here
    const text = visit.text.shopWindow.front
    const title = text.title({ cooperative: cooperative.legalName })
    return publicPage(visit, {
      title,
      description: front.words === '' ? title : front.words,
      home: addresses.front(cooperative.slug),
      canonical: needs.publicOrigin + addresses.front(cooperative.slug),
      data: jsonLd(listOf(needs, here)),
      children: (
        <>
          <Stack gap="small">
            <Heading level={1}>{title}</Heading>
            {front.words === '' ? <Lead>{text.lead}</Lead> : <Paragraph>{front.words}</Paragraph>}
          </Stack>
          {windows.length === 0 ? (
            <EmptyState title={text.noneTitle}>{text.none}</EmptyState>
          ) : (
            <TaskList tasks={windows.map((window) => taskOf(cooperative.slug, window))} />
          )}
          {here.takes && (
            <Paragraph>
              <Link href={paths.apply(cooperative.slug)} roomy>
                {text.apply}
              </Link>
            </Paragraph>
          )}
        </>
      ),
    })
  }
}

/** The same list for directories, as schema.org in JSON-LD. Any site may read it. */
export function frontFeed(needs: ShopNeeds) {
  return async (visit: Visit): Promise<Response> => {
    const here = await frontHere(visit)
    return new Response(jsonLd(listOf(needs, here)), {
      headers: {
        'content-type': 'application/ld+json; charset=utf-8',
        'cache-control': 'no-store',
        'access-control-allow-origin': '*',
      },
    })
  }
}

type FrontHere = {
  readonly front: ShopFront
  readonly windows: readonly ShopWindow[]
  readonly cooperative: Cooperative
  /** Whether who wants to be a member can say so. */
  readonly takes: boolean
}

/** @throws NothingHere while the board has it off */
async function frontHere(visit: Visit): Promise<FrontHere> {
  const { id, slug } = visit.cooperative!
  return visit.read(async (tx) => {
    const front = await shopFrontOf(tx, id)
    const cooperative = await cooperativeBySlug(tx, slug)
    if (!front.listed || !cooperative) throw new NothingHere('no front')
    const takes = await takesApplications(tx, id)
    return { front, cooperative, takes, windows: await windowsOf(tx, id) }
  })
}

function listOf({ publicOrigin }: ShopNeeds, { windows, cooperative }: FrontHere) {
  const businesses = windows.map((window) =>
    businessData(window, foundOf(publicOrigin, cooperative, window, true)),
  )
  return frontData(cooperative.legalName, publicOrigin + addresses.front(cooperative.slug), businesses)
}

function taskOf(coop: string, { name, words, area, slug }: ShopWindow) {
  const said = cutShort(words)
  return { href: addresses.window(coop, slug), title: name, detail: area === '' ? said : `${said} · ${area}` }
}
