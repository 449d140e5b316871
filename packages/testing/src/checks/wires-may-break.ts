import assert from 'node:assert/strict'
import type { Socket } from 'node:net'
import type { Outcome } from '@faultline/core'
import { assertSound } from '../assert-sound.ts'
import type { Case, Check, Subject } from '../check.ts'
import { decoded } from '../decoded.ts'
import { gatewayPages } from '../gateway-pages.ts'
import { onLoopback } from '../loopback.ts'
import type { PlainResponse } from '../plain-response.ts'
import { printed } from '../printed.ts'
import { type Sample, shapeSamples } from '../samples.ts'
import { spareStatus } from '../spare-status.ts'
import { type BrokenWire, brokenWires } from '../tables/broken-wires.ts'
import { secret } from '../tables/secrets.ts'
import { inTime } from '../time-limit.ts'
import { chunk, head } from '../wire-text.ts'

/** Over real HTTP, where a connection breaks in ways that no Response object shows. */
export const wiresMayBreak: Check = (subject) => [
  ...brokenWires(spareStatus(subject))
    .filter((wire) => !(wire.seemsWhole && subject.success === 'any'))
    .map((wire) => ({
      title: wire.title,
      run: async () => {
        const outcome = await overLoopback(subject, wire)
        assertSound(outcome, subject)
        assert.ok(!outcome.ok, 'An exchange that broke isn’t a success')
        assert.ok(wire.categories.includes(outcome.fault.category), `It is ${outcome.fault.category}`)
        if (outcome.fault.category !== 'unknown') assert.equal(outcome.fault.processed, 'maybe')
      },
    })),
  refused(subject),
  ...shapeSamples(subject).flatMap((sample) => cutCases(subject, sample)),
  ...Object.entries(gatewayPages).map(([name, page]) => ({
    title: `${name} over the wire is what it is in a test`,
    run: async () => {
      const outcome = await onLoopback(
        (socket) => socket.end(wireOf(page)),
        ({ url }) => decoded(subject, fetch(url)),
      )
      assertSound(outcome, subject)
      assert.deepEqual(outcome, subject.adapter.classify(page))
    },
  })),
  {
    title: 'a server that echoes the request shows nothing of it',
    run: () => echoed(subject),
  },
]

function cutCases(subject: Subject, { title, response }: Sample): Case[] {
  if (response.body === '' || response.status < 200) return []
  return [
    {
      title: `${title} cut before its last byte isn’t whole`,
      run: async () => {
        const wire = wireOf(response).slice(0, -1)
        const outcome = await onLoopback(
          (socket) => socket.write(wire, () => socket.destroySoon()),
          ({ url }) => decoded(subject, fetch(url)),
        )
        assertSound(outcome, subject)
        assert.ok(!outcome.ok, 'A body that was cut isn’t a success')
      },
    },
  ]
}

function refused(subject: Subject): Case {
  return {
    title: 'a refused connection was never processed',
    run: async () => {
      const closed = await onLoopback(
        () => {},
        async ({ url }) => url,
      )
      const outcome = await decoded(subject, fetch(closed))
      assertSound(outcome, subject)
      assert.ok(!outcome.ok)
      assert.deepEqual([outcome.fault.category, outcome.fault.processed], ['network', 'no'])
    },
  }
}

async function overLoopback(
  subject: Subject,
  { bytes, ending, timeoutMs, method = 'GET' }: BrokenWire,
): Promise<Outcome<unknown>> {
  const signal = timeoutMs === undefined ? undefined : AbortSignal.timeout(timeoutMs)
  return onLoopback(
    (socket) => socket.write(bytes, () => goOn(socket, ending)),
    async ({ url, hungUp }) => {
      const call = fetch(url, { method, redirect: 'manual', ...(signal && { signal }) })
      const outcome = await decoded(subject, call, { signal })
      if (ending === 'go on') await inTime(hungUp)
      return outcome
    },
  )
}

function goOn(socket: Socket, ending: BrokenWire['ending']): void {
  if (ending === 'end') socket.end()
  if (ending === 'cut') socket.resetAndDestroy()
  if (ending === 'go on') flood(socket)
}

function flood(socket: Socket): void {
  const text = chunk('<p>Bad gateway</p>'.repeat(1000))
  const fill = () => {
    while (socket.writable && socket.write(text));
  }
  socket.on('drain', fill)
  fill()
}

/** The response as a server writes it; its own length and connection headers make way for what is really sent. */
function wireOf({ status, headers = {}, body }: PlainResponse): string {
  const ofTheConnection = /^(content-length|connection|keep-alive|transfer-encoding)$/i
  const kept = Object.entries(headers).filter(([name]) => !ofTheConnection.test(name))
  const lines = kept.map(([name, value]) => `${name}: ${value}`)
  return head(status, [...lines, `content-length: ${Buffer.byteLength(body)}`, 'connection: close'], body)
}

async function echoed(subject: Subject): Promise<void> {
  const echo = (socket: Socket, request: string) =>
    socket.end(head(502, ['content-type: text/plain', 'connection: close'], request))
  const outcome = await onLoopback(echo, ({ url }) =>
    decoded(subject, fetch(`${url}?api_key=${secret}`, { headers: { authorization: `Bearer ${secret}` } })),
  )
  assertSound(outcome, subject)
  assert.ok(!outcome.ok)
  assert.ok(!printed(outcome.fault).includes(secret), 'It shows the secret')
}
