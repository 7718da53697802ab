import type { Found } from './structured-data.ts'
import { leadPhoto, type ShopWindow } from './shop-page.ts'

/** Whose list it is, with where it is as a page and as a feed, whole. */
export type FeedOf = {
  readonly title: string
  readonly name: string
  readonly home: string
  readonly self: string
}

/**
 * What members offer as a feed (JSON Feed 1.1, jsonfeed.org): the last published first. What it holds is public on the
 * page of each.
 */
export function feedOf(
  { title, name, home, self }: FeedOf,
  windows: readonly { readonly window: ShopWindow; readonly about: Found }[],
): Readonly<Record<string, unknown>> {
  const newest = windows.toSorted((a, b) => b.window.publishedAt.getTime() - a.window.publishedAt.getTime())
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: home,
    feed_url: self,
    language: 'nl',
    authors: [{ name, url: home }],
    items: newest.map(({ window, about }) => ({
      id: about.url,
      url: about.url,
      title: window.name,
      content_text: window.words,
      date_published: window.publishedAt.toISOString(),
      ...imagesOf(window, about),
      ...(window.offers.length === 0 ? {} : { tags: window.offers.map((offer) => offer.name) }),
    })),
  }
}

/** The photo of the page, and of each offer that has one as an attachment with the name of the offer. */
function imagesOf(window: ShopWindow, { pictureAt }: Found): Readonly<Record<string, unknown>> {
  const lead = leadPhoto(window)
  const attachments = window.offers.flatMap(({ name, photo }) =>
    photo ? [{ url: pictureAt(photo), mime_type: 'image/jpeg', title: name }] : [],
  )
  return {
    ...(lead ? { image: pictureAt(lead) } : {}),
    ...(attachments.length === 0 ? {} : { attachments }),
  }
}
