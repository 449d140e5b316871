/** What must never be printed; each has the shape by which credentials can be known. */
export const secret = 'hunter2swordfish9f8e7d6c5b4a'

const webToken = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJodW50ZXIyIn0.hunter2swordfish9f8e7d6c5b4a'

/** Texts into which a vendor, or a gateway, put the caller's own credential. */
export const tellingTexts: readonly string[] = [
  `Authorization: Bearer ${secret}`,
  `authorization: bearer ${secret} is not allowed`,
  `Authorization: Basic ${secret}`,
  `Invalid token: ${secret}`,
  `Invalid token '${secret}'`,
  `token=${secret}`,
  `access_token=${secret}&service_id=1`,
  `{"access_token":"${secret}"}`,
  `{"password": "${secret}"}`,
  `api_key=${secret}`,
  `API-Key: ${secret}`,
  `x-api-key: ${secret}`,
  `client_secret=${secret}`,
  `Cookie: session=${secret}`,
  `https://vendor.example/v1?api_key=${secret}`,
  `https://vendor.example/v1?token=${secret}#x`,
  `https://user:${secret}@vendor.example/v1`,
  `key sk-live-${secret} is revoked`,
  `key ghp_${secret} is revoked`,
  webToken,
  `Bearer ${webToken}`,
  `${' '.repeat(480)}Bearer ${secret}${secret}`,
]
