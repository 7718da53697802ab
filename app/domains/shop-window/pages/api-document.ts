import { z } from 'zod'
import { orderBody, orderTaken, problemBody } from '../shop-order.ts'
import { addresses } from './addresses.ts'
import { problemType } from '../../../web/problem.ts'
import { jsonAnswer } from './json-answer.ts'
import { ORDER_PROBLEMS } from './order-problems.ts'
import type { ShopNeeds } from './shop-needs.ts'

/** How our API works, for programs and who writes them: OpenAPI 3.1, made of the shapes that read what is sent. */
export function apiDocument(needs: ShopNeeds) {
  return async (): Promise<Response> =>
    jsonAnswer(200, documentOf(needs.publicOrigin), { 'access-control-allow-origin': '*' })
}

function documentOf(origin: string) {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Gilde: orders of web shops',
      version: '1.0.0',
      description:
        'Hand in an order of your web shop: it becomes a draft invoice, which a person looks at before anything ' +
        'goes out. Amounts are decimal text in euros. A key is made and ended under Etalage in Gilde. ' +
        'What goes wrong is told as application/problem+json (RFC 9457), in English: the end of its type is the ' +
        'word for the reason and stays the same; title and detail are for people and may change.',
    },
    servers: [{ url: origin }],
    security: [{ key: [] }],
    paths: { [addresses.orders()]: { post: handIn(origin) } },
    components: {
      securitySchemes: { key: { type: 'http', scheme: 'bearer' } },
      schemas: {
        Order: shapeOf(orderBody, 'input'),
        OrderTaken: shapeOf(orderTaken, 'output'),
        Problem: shapeOf(problemBody, 'output'),
      },
    },
  }
}

/** Each problem with the addresses that its `type` can be. */
function problems(origin: string) {
  return Object.fromEntries(
    Object.entries(ORDER_PROBLEMS).map(([status, { when, reasons }]) => {
      const type = { enum: reasons.map((reason) => problemType(origin, reason)) }
      const schema = { allOf: [{ $ref: '#/components/schemas/Problem' }, { properties: { type } }] }
      return [status, { description: when, content: { 'application/problem+json': { schema } } }]
    }),
  )
}

function handIn(origin: string) {
  return {
    operationId: 'handInOrder',
    summary: 'Hand in an order',
    parameters: [
      {
        name: 'Idempotency-Key',
        in: 'header',
        required: true,
        description:
          'Yours, of 1 to 100 characters. The same key with the same order gives the same answer, and one draft.',
        schema: { type: 'string', minLength: 1, maxLength: 100 },
      },
    ],
    requestBody: {
      required: true,
      content: { 'application/json': { schema: { $ref: '#/components/schemas/Order' } } },
    },
    responses: {
      201: {
        description: 'It is a draft invoice now',
        content: { 'application/json': { schema: { $ref: '#/components/schemas/OrderTaken' } } },
      },
      ...problems(origin),
    },
  }
}

/** A shape as JSON Schema 2020-12, which OpenAPI 3.1 takes as it is. */
function shapeOf(shape: z.ZodType, io: 'input' | 'output') {
  const { $schema: _which, ...schema } = z.toJSONSchema(shape, { io, reused: 'inline' })
  return schema
}
