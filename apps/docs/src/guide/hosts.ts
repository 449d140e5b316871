import type { Language } from '@faultline/core/explain'

/** A host of the integrations, in words for people. The examples are in the package's README. */
export interface Host {
  /** The subpath of @faultline/integrations. */
  readonly subpath: string
  readonly title: string
  /** The npm package to have beside ours; absent if the platform brings it. */
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
          'A fetch of the standard shape for one vendor or several: it picks the adapter by the URL’s host, throws a VendorError on failure, even under HTTP 200, and otherwise returns a Response whose body is still unread. Pass it to any client that accepts a custom fetch, such as openapi-fetch, ofetch, or ky.',
        mind: 'Calls to other hosts pass unchanged. The body is read once and never cloned: the client gets an equivalent Response.',
      },
      ko: {
        about:
          '표준 fetch와 형식이 같은 함수입니다. 벤더가 여럿이면 URL의 호스트로 어댑터를 고릅니다. HTTP 200으로 온 실패까지 VendorError로 던지고, 성공이면 본문을 아직 읽지 않은 Response를 돌려줍니다. openapi-fetch, ofetch, ky처럼 fetch를 직접 지정할 수 있는 클라이언트에 그대로 넣으면 됩니다.',
        mind: '다른 호스트로 보내는 호출은 건드리지 않습니다. 본문은 한 번만 읽고 복제하지 않으며, 클라이언트에는 내용이 같은 Response를 넘깁니다.',
      },
    },
  },
  {
    subpath: 'axios',
    title: 'axios',
    peer: 'axios',
    words: {
      en: {
        about: 'Interceptors for success and error: failures that axios considers successful now reject too.',
        mind: 'The thrown error keeps no reference to the AxiosError, whose config and request hold your tokens and get printed by loggers.',
      },
      ko: {
        about:
          'axios 인스턴스의 성공과 실패 양쪽에 거는 인터셉터입니다. axios가 성공으로 보는 실패도 reject됩니다.',
        mind: '던져진 오류는 AxiosError를 참조하지 않습니다. AxiosError의 config와 request에는 토큰이 들어 있어 로그에 그대로 찍히기 때문입니다.',
      },
    },
  },
  {
    subpath: 'ky',
    title: 'ky',
    peer: 'ky',
    words: {
      en: {
        about: 'Hooks for ky 2, with the retry options that they need.',
        mind: 'The vendor’s waiting time is respected, up to a cap; ky keeps its own retry loop.',
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
        about: 'The predicate that says whether to retry, and the wait before the next attempt.',
        mind: 'p-retry can’t set a delay per error, so the wait happens before the next attempt begins.',
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
        mind: 'Both are synchronous, because a promise would count as “yes” and retry forever. A wait over a minute is skipped, because a person is waiting.',
      },
      ko: {
        about: 'retry와 retryDelay 옵션입니다. 쿼리 하나에 쓰거나 클라이언트 기본값으로 쓸 수 있습니다.',
        mind: '둘 다 동기 함수입니다. Promise를 반환하면 항상 참으로 취급되어 끝없이 재시도하기 때문입니다. 사람이 기다리고 있으므로 1분이 넘는 대기는 하지 않습니다.',
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
          'A processor wrapper and a backoff strategy. A rate limit pauses the queue for every worker and costs no attempt; retryable jobs are re-queued with the chosen delay; everything else ends the job with its whole fault in the job’s data.',
        mind: 'What may have been processed isn’t sent again unless you say that the job is idempotent.',
      },
      ko: {
        about:
          '프로세서를 감싸는 함수와 백오프 전략입니다. 호출 한도에 걸리면 시도 횟수를 쓰지 않고 모든 워커의 큐를 멈춥니다. 재시도할 수 있는 작업은 정해진 시간 뒤에 다시 큐에 들어가고, 나머지는 fault 전체를 작업 데이터에 남기고 끝납니다.',
        mind: '멱등한 작업이라고 알려 주지 않으면, 이미 반영됐을 수 있는 작업은 다시 보내지 않습니다.',
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
          'A step fails with RetryAfterError if the vendor said how long to wait, and with NonRetriableError if a retry can’t help or might do it twice.',
        mind: 'Wrap the work inside step.run, not the call to step.run.',
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
        about: 'Turns a fault into a problem document of your own API.',
        mind: 'A vendor’s 401 isn’t your caller’s 401: to your callers, a vendor’s failure is a 502, a 503 with Retry-After, or a 504. To read the problem documents of a vendor, use @faultline/core/readers/problem.',
      },
      ko: {
        about: 'fault를 내 API의 Problem Details 문서로 바꿉니다.',
        mind: '벤더의 401은 내 API 호출자의 401이 아닙니다. 벤더의 실패는 호출자에게 502, Retry-After가 붙은 503, 또는 504로 나갑니다. 벤더가 보낸 Problem Details 문서는 @faultline/core/readers/problem으로 읽습니다.',
      },
    },
  },
  {
    subpath: 'express',
    title: 'Express',
    peer: 'express',
    words: {
      en: {
        about: 'An error handler that responds with a problem document.',
        mind: 'Errors that aren’t VendorErrors are passed on to the next handler.',
      },
      ko: {
        about: 'Problem Details 문서로 응답하는 오류 핸들러입니다.',
        mind: 'VendorError가 아니면 다음 핸들러로 넘깁니다.',
      },
    },
  },
  {
    subpath: 'fastify',
    title: 'Fastify',
    peer: 'fastify',
    words: {
      en: {
        about: 'An error handler that responds with a problem document.',
        mind: 'Errors that aren’t VendorErrors are left to Fastify.',
      },
      ko: {
        about: 'Problem Details 문서로 응답하는 오류 핸들러입니다.',
        mind: 'VendorError가 아니면 Fastify에 맡깁니다.',
      },
    },
  },
  {
    subpath: 'hono',
    title: 'Hono',
    peer: 'hono',
    words: {
      en: {
        about: 'A middleware that responds with a problem document, in any runtime.',
        mind: 'Your own onError handler still sees every error and responds to those that aren’t VendorErrors.',
      },
      ko: {
        about: '어느 런타임에서나 Problem Details 문서로 응답하는 미들웨어입니다.',
        mind: 'onError 핸들러는 모든 오류를 그대로 보고, VendorError가 아닌 오류에 응답합니다.',
      },
    },
  },
  {
    subpath: 'opentelemetry',
    title: 'OpenTelemetry',
    peer: '@opentelemetry/api',
    words: {
      en: {
        about: 'Attributes of a fault following the stable semantic conventions, for spans and metrics.',
        mind: 'error.type is low-cardinality, so one outage is one line on a chart.',
      },
      ko: {
        about: '안정화된 시맨틱 규약을 따르는 fault의 속성입니다. 스팬과 메트릭에 씁니다.',
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
        about: 'A beforeSend that sets fingerprint and tags: one outage is one issue, two reasons are two.',
        mind: 'Without it, all vendor failures that one line throws end up in the same issue.',
      },
      ko: {
        about:
          'fingerprint와 태그를 정하는 beforeSend입니다. 장애 하나는 이슈 하나로, 서로 다른 reason은 서로 다른 이슈로 묶입니다.',
        mind: '없으면 같은 줄에서 던져진 벤더 실패가 모두 한 이슈에 몰립니다.',
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
        mind: 'A line logged like this can be pasted into the decoder.',
      },
      ko: {
        about: 'fault만 데이터로 남기는 시리얼라이저입니다.',
        mind: '이렇게 남긴 로그는 디코더에 그대로 붙여 넣을 수 있습니다.',
      },
    },
  },
]
