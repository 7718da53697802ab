import { themeCss } from '../../../ui/index.ts'
import { file } from '../../../web/respond.ts'
import type { Visit } from '../../../web/visit.ts'
import { cooperativeBySlug, logoOf } from '../cooperative.db.ts'

/** The colours of the co-operative as a style sheet. Open to all: the sign-in page has them too. */
export async function themePage(visit: Visit): Promise<Response> {
  if (!visit.cooperative) return new Response(null, { status: 404 })
  return new Response(themeCss({ brand: visit.cooperative.colour }), {
    headers: { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'public, max-age=300' },
  })
}

/** The logo of the co-operative. Open to all, like the colours. */
export async function logoPage(visit: Visit): Promise<Response> {
  const { cooperative } = visit
  if (!cooperative?.hasLogo) return new Response(null, { status: 404 })
  const logo = await visit.read(async (tx) => {
    const whole = await cooperativeBySlug(tx, cooperative.slug)
    return whole && logoOf(tx, whole)
  })
  if (!logo) return new Response(null, { status: 404 })
  const response = file({ name: logo.name, media_type: logo.mediaType, content: logo.content })
  response.headers.set('cache-control', 'public, max-age=300')
  return response
}
