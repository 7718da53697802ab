import { z } from 'zod'
import { orderBody, orderTaken, problemBody } from '../shop-order.ts'
import { addresses } from './addresses.ts'
import { jsonAnswer } from './json-answer.ts'
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
        'goes out. Amounts are decimal text in euros. A key is made and ended under Etalage in Gilde.',
    },
    servers: [{ url: origin }],
    security: [{ key: [] }],
    paths: { [addresses.orders()]: { post: handIn() } },
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

function handIn() {
  const problem = (description: string) => ({
    description,
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  })
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
      400: problem('No JSON, or no Idempotency-Key'),
      401: problem('No key, or one that does not open'),
      409: problem(
        'Refused, with why: the number came before, VAT that this customer cannot have, another total',
      ),
      413: problem('Too large: at most 256 kB'),
      422: problem('Something in the order is not right, or the Idempotency-Key was used for another order'),
      429: problem('Too many orders in a minute; Retry-After says when'),
    },
  }
}

/** A shape as JSON Schema 2020-12, which OpenAPI 3.1 takes as it is. */
function shapeOf(shape: z.ZodType, io: 'input' | 'output') {
  const { $schema: _which, ...schema } = z.toJSONSchema(shape, { io, reused: 'inline' })
  return schema
}
