import {
  EmptyState,
  Heading,
  Lead,
  Link,
  ListPages,
  Paragraph,
  Stack,
  TaskList,
  type PlaceInList,
} from '../../../ui/index.ts'
import { cutShort } from '../../../values/cut-short.ts'
import { LINES_ON_PAGE, pageOfList } from '../../../web/list-page.ts'
import { paths } from '../../../web/paths.ts'
import { NothingHere, type Visit } from '../../../web/visit.ts'
import { cooperativeBySlug, type Cooperative } from '../../cooperative/index.ts'
import { takesApplications } from '../../joining/index.ts'
import { shopFrontOf } from '../shop-front.db.ts'
import { windowsOf } from '../shop-page.db.ts'
import { leadPhoto, type ShopFront, type ShopWindow } from '../shop-page.ts'
import { feedOf } from '../json-feed.ts'
import { widthOf } from '../shop-photo.ts'
import { businessData, frontData, jsonLd } from '../structured-data.ts'
import { addresses } from './addresses.ts'
import { SIZE_WORDS } from './photo.tsx'
import { publicPage } from './public-page.tsx'
import type { ShopNeeds } from './shop-needs.ts'
import { foundOf } from './window-page.tsx'

/**
 * What the members of a co-operative offer, for everybody, fifty at a time; there only when the board switched it on.
 * The feeds have them all.
 */
export function frontPage(needs: ShopNeeds) {
  return async (visit: Visit): Promise<Response> => {
    const here = await frontHere(visit)
    const { front, cooperative } = here
    const { lines: windows, place } = pageOfList(visit.url, here.windows)
    const text = visit.text.shopWindow.front
    const title = text.title({ cooperative: cooperative.legalName })
    const page = Math.ceil(place.first / LINES_ON_PAGE)
    return publicPage(visit, {
      title,
      description: front.words === '' ? title : front.words,
      home: addresses.front(cooperative.slug),
      // Each page of a long list is found by itself: what stands on the second is not on the first.
      canonical: needs.publicOrigin + addresses.front(cooperative.slug) + (page > 1 ? `?pagina=${page}` : ''),
      data: jsonLd(listOf(needs, { ...here, windows }, place)),
      feed: addresses.jsonFeed(cooperative.slug),
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
          <ListPages place={place} />
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

/** The same list for feed readers and directories, as JSON Feed 1.1. Any site may read it. */
export function jsonFeed(needs: ShopNeeds) {
  return async (visit: Visit): Promise<Response> => {
    const { windows, cooperative } = await frontHere(visit)
    const { publicOrigin: origin } = needs
    const found = windows.map((window) => ({
      window,
      about: foundOf(origin, cooperative, window, true),
    }))
    const feed = feedOf(
      {
        title: visit.text.shopWindow.front.title({ cooperative: cooperative.legalName }),
        name: cooperative.legalName,
        home: origin + addresses.front(cooperative.slug),
        self: origin + addresses.jsonFeed(cooperative.slug),
      },
      found,
    )
    return new Response(JSON.stringify(feed), {
      headers: {
        'content-type': 'application/feed+json; charset=utf-8',
        'cache-control': 'no-store',
        'access-control-allow-origin': '*',
      },
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

/** The list, or the part of it that stands on a page. */
function listOf(
  { publicOrigin }: ShopNeeds,
  { windows, cooperative }: FrontHere,
  { first, total }: Pick<PlaceInList, 'first' | 'total'> = { first: 1, total: windows.length },
) {
  const businesses = windows.map((window) =>
    businessData(window, foundOf(publicOrigin, cooperative, window, true)),
  )
  const url = publicOrigin + addresses.front(cooperative.slug)
  return frontData({ name: cooperative.legalName, url, first, total }, businesses)
}

/** A business in the list, with its photo small. What is on the photo is said on its own page. */
function taskOf(coop: string, window: ShopWindow) {
  const { name, words, area, slug } = window
  const said = cutShort(words)
  const photo = leadPhoto(window)
  const picture = photo && {
    src: addresses.picture(coop, photo.id, SIZE_WORDS.tiny),
    width: widthOf(photo, 'tiny'),
    height: Math.round((photo.height * widthOf(photo, 'tiny')) / photo.width),
  }
  return {
    href: addresses.window(coop, slug),
    title: name,
    detail: area === '' ? said : `${said} · ${area}`,
    ...(picture ? { picture } : {}),
  }
}
