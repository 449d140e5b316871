import type { Language } from '@faultline/core'

/** A host of the integrations, in words for people. The examples stand in the package's README. */
export interface Host {
  /** The subpath of @faultline/integrations. */
  readonly subpath: string
  readonly title: string
  /** The npm package to have beside ours; none where the platform brings it. */
  readonly peer?: string
  readonly words: { readonly [L in Language]: { readonly about: string; readonly mind: string } }
}

/** Every host, in the order in which a request meets them: clients, queues, servers, observability. */
export const hosts: readonly Host[] = [
  {
    subpath: 'fetch',
    title: 'fetch',
    words: {
      en: {
        about:
          'A fetch of the standard shape: it throws a VendorError on failure, also under HTTP 200, and otherwise hands on a Response whose body can still be read. Give it to any client that takes a fetch of your own, such as openapi-fetch, ofetch or ky.',
        mind: 'The body is read once. What the client receives is an equal Response, so nothing is cloned and nothing is buffered twice.',
      },
      ko: {
        about:
          '표준 fetch와 모양이 같은 함수입니다. HTTP 200으로 온 실패까지 VendorError로 던지고, 성공이면 본문을 아직 읽을 수 있는 Response를 넘깁니다. openapi-fetch, ofetch, ky처럼 fetch를 직접 지정할 수 있는 클라이언트에 그대로 넣으면 됩니다.',
        mind: '본문은 한 번만 읽습니다. 클라이언트에는 내용이 같은 Response를 넘기므로 복제하거나 두 번 버퍼링하지 않습니다.',
      },
    },
  },
  {
    subpath: 'axios',
    title: 'axios',
    peer: 'axios',
    words: {
      en: {
        about:
          'Interceptors on both legs of an axios instance: failures that axios takes for successes reject too.',
        mind: 'Nothing of the AxiosError stays reachable from what is thrown: its config and request hold your tokens, and loggers print them.',
      },
      ko: {
        about:
          'axios 인스턴스의 성공과 실패 양쪽에 인터셉터를 답니다. axios가 성공으로 보는 실패도 reject됩니다.',
        mind: '던져진 오류에서 AxiosError로 되돌아갈 길이 없습니다. config와 request에는 토큰이 들어 있어 로그에 그대로 찍히기 때문입니다.',
      },
    },
  },
  {
    subpath: 'ky',
    title: 'ky',
    peer: 'ky',
    words: {
      en: {
        about: 'Hooks for ky 2 and the part of its retry options that they need.',
        mind: 'The vendor’s waiting time is kept and capped; ky’s own retry loop stays in charge.',
      },
      ko: {
        about: 'ky 2에 넣을 훅과, 그 훅에 필요한 retry 옵션입니다.',
        mind: '벤더가 알려 준 대기 시간을 지키되 상한을 둡니다. 재시도 루프는 ky의 것을 그대로 씁니다.',
      },
    },
  },
  {
    subpath: 'p-retry',
    title: 'p-retry',
    peer: 'p-retry',
    words: {
      en: {
        about: 'The predicate that says whether to try again, and the wait before it.',
        mind: 'p-retry knows no delay of a single error, so the wait happens before the next attempt begins.',
      },
      ko: {
        about: '재시도할지 판단하는 함수와 그 전에 기다리는 함수입니다.',
        mind: 'p-retry에는 오류마다 대기 시간을 정하는 방법이 없어, 다음 시도를 시작하기 전에 기다립니다.',
      },
    },
  },
  {
    subpath: 'tanstack-query',
    title: 'TanStack Query',
    peer: '@tanstack/query-core',
    words: {
      en: {
        about: 'The retry and retryDelay options, for single queries or as the client’s defaults.',
        mind: 'Both are synchronous, because a promise would count as “yes” and retry for ever.',
      },
      ko: {
        about: 'retry와 retryDelay 옵션입니다. 쿼리 하나에 쓰거나 클라이언트 기본값으로 쓸 수 있습니다.',
        mind: '둘 다 동기 함수입니다. Promise를 반환하면 항상 참으로 취급되어 끝없이 재시도하기 때문입니다.',
      },
    },
  },
  {
    subpath: 'bullmq',
    title: 'BullMQ',
    peer: 'bullmq',
    words: {
      en: {
        about:
          'A processor wrapper and a backoff strategy. A rate limit pauses the queue for every worker and costs no attempt; what may go back goes back with the decided delay; everything else ends the job with its whole fault in the job’s data.',
        mind: 'What may have been processed is not sent again unless you say that the job is idempotent.',
      },
      ko: {
        about:
          '프로세서를 감싸는 함수와 백오프 전략입니다. 호출 한도에 걸리면 시도 횟수를 쓰지 않고 모든 워커의 큐를 멈춥니다. 다시 보낼 수 있는 작업은 정해진 시간 뒤로 돌아가고, 나머지는 fault 전체를 작업 데이터에 남기고 끝납니다.',
        mind: '멱등한 작업이라고 알려 주지 않으면, 처리되었을지 모르는 작업은 다시 보내지 않습니다.',
      },
    },
  },
  {
    subpath: 'temporal',
    title: 'Temporal',
    peer: '@temporalio/common',
    words: {
      en: {
        about:
          'An activity fails with Temporal’s own ApplicationFailure: the reason is its type, the fault its detail, the vendor’s wait its next delay.',
        mind: 'How often to try stays in your retry policy.',
      },
      ko: {
        about:
          '액티비티가 Temporal의 ApplicationFailure로 실패합니다. type은 reason, detail은 fault 전체, 다음 지연 시간은 벤더가 알려 준 값입니다.',
        mind: '몇 번 시도할지는 재시도 정책에서 정합니다.',
      },
    },
  },
  {
    subpath: 'inngest',
    title: 'Inngest',
    peer: 'inngest',
    words: {
      en: {
        about:
          'A step fails with RetryAfterError where the vendor said how long to wait, and with NonRetriableError where sending again cannot help or might do it twice.',
        mind: 'Wrap the work inside step.run, not the call of it.',
      },
      ko: {
        about:
          '벤더가 대기 시간을 알려 주면 RetryAfterError로, 다시 보내도 소용없거나 중복될 수 있으면 NonRetriableError로 스텝이 실패합니다.',
        mind: 'step.run 호출이 아니라 그 안의 작업을 감싸세요.',
      },
    },
  },
  {
    subpath: 'problem-details',
    title: 'Problem Details (RFC 9457)',
    words: {
      en: {
        about:
          'A fault as the problem document of your own API, and somebody else’s problem document as an outcome.',
        mind: 'A vendor’s 401 is not your caller’s 401: towards your callers a vendor’s failure is 502, 503 with Retry-After, or 504.',
      },
      ko: {
        about:
          'fault를 내 API의 Problem Details 문서로 바꾸고, 다른 서비스가 보낸 문서는 outcome으로 읽습니다.',
        mind: '벤더의 401은 내 API 호출자의 401이 아닙니다. 벤더의 실패는 호출자에게 502, Retry-After가 붙은 503, 또는 504로 나갑니다.',
      },
    },
  },
  {
    subpath: 'express',
    title: 'Express',
    peer: 'express',
    words: {
      en: {
        about: 'An error handler that answers with a problem document.',
        mind: 'Errors that are none of ours are handed on to the next handler.',
      },
      ko: {
        about: 'Problem Details 문서로 응답하는 오류 핸들러입니다.',
        mind: '우리 오류가 아니면 다음 핸들러로 넘깁니다.',
      },
    },
  },
  {
    subpath: 'fastify',
    title: 'Fastify',
    peer: 'fastify',
    words: {
      en: {
        about: 'An error handler that answers with a problem document.',
        mind: 'Errors that are none of ours are left to Fastify.',
      },
      ko: {
        about: 'Problem Details 문서로 응답하는 오류 핸들러입니다.',
        mind: '우리 오류가 아니면 Fastify에 맡깁니다.',
      },
    },
  },
  {
    subpath: 'hono',
    title: 'Hono',
    peer: 'hono',
    words: {
      en: {
        about: 'An onError handler that answers with a problem document, in any runtime.',
        mind: 'Errors that are none of ours are thrown on.',
      },
      ko: {
        about: '어느 런타임에서나 Problem Details 문서로 응답하는 onError 핸들러입니다.',
        mind: '우리 오류가 아니면 다시 던집니다.',
      },
    },
  },
  {
    subpath: 'opentelemetry',
    title: 'OpenTelemetry',
    peer: '@opentelemetry/api',
    words: {
      en: {
        about: 'Attributes of a fault after the stable conventions, for spans and metrics.',
        mind: 'error.type has few values, so that one outage is one line of a chart.',
      },
      ko: {
        about: '안정화된 규약에 맞춘 fault의 속성입니다. 스팬과 메트릭에 씁니다.',
        mind: 'error.type의 값 종류가 적어, 장애 하나가 차트에서 선 하나로 보입니다.',
      },
    },
  },
  {
    subpath: 'sentry',
    title: 'Sentry',
    peer: '@sentry/core',
    words: {
      en: {
        about:
          'A beforeSend that sets fingerprint and tags: one outage groups as one issue, two reasons as two.',
        mind: 'Without it every vendor failure has the same stack and ends up in the same issue.',
      },
      ko: {
        about:
          'fingerprint와 태그를 정하는 beforeSend입니다. 장애 하나는 이슈 하나로, 서로 다른 reason은 서로 다른 이슈로 묶입니다.',
        mind: '없으면 벤더 실패의 스택이 모두 같아 한 이슈에 몰립니다.',
      },
    },
  },
  {
    subpath: 'pino',
    title: 'pino',
    peer: 'pino',
    words: {
      en: {
        about: 'A serializer that logs the fault as data, and only that.',
        mind: 'Logged like this, a line can be pasted into the decoder.',
      },
      ko: {
        about: 'fault만 데이터로 남기는 시리얼라이저입니다.',
        mind: '이렇게 남긴 로그는 디코더에 그대로 붙여 넣을 수 있습니다.',
      },
    },
  },
]
