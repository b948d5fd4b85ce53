/**
 * Middleware before every route: the Host check (DNS rebinding), CORS, authentication and the rate limit.
 */
import cors from 'cors';
import type { Request, RequestHandler, Response } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import { BadCredential, type Caller, may, type Role } from '../access/caller.ts';
import type { Access } from '../access/index.ts';
import { Problem } from '../endpoint/problem.ts';

declare global {
  namespace Express {
    interface Locals {
      /** The caller; set by `authenticate`. */
      caller?: Caller;
    }
  }
}

const LOOPBACK_NAMES = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Refuses a Host that is none of ours: a page of another site whose name was made to point here would otherwise read as
 * if it were our own page.
 * @param names further names; lower case, without port.
 * @param any takes every name, where each request needs a credential anyway.
 */
export function hostCheck(names: readonly string[], any: boolean): RequestHandler {
  const known = new Set([...LOOPBACK_NAMES, ...names]);
  return (request, _response, next) => {
    const host = (request.headers.host ?? '').toLowerCase().replace(/:\d*$/, '');
    if (!any && !known.has(host)) {
      throw new Problem(
        'wrong-host',
        'The Host header does not name this server. Use its own address, or add the name to ENTENTE_HOSTS.',
      );
    }
    next();
  };
}

/** Lets pages of the listed origins call the API; without any no header is set, and browsers keep other pages out. */
export function crossOrigin(origins: readonly string[]): RequestHandler {
  if (origins.length === 0) return (_request, _response, next) => next();
  return cors({
    origin: [...origins],
    methods: ['GET', 'HEAD', 'POST'],
    allowedHeaders: ['Authorization', 'Content-Type', 'Accept', 'X-Request-Id'],
    exposedHeaders: ['X-Request-Id', 'Retry-After'],
    maxAge: 600,
  });
}

/** Identifies the caller by `Authorization: Bearer …`. @throws Problem 401 */
export function authenticate(access: Access): RequestHandler {
  return async (request, response, next) => {
    const { authorization } = request.headers;
    if (authorization === undefined) {
      const { anonymous } = access;
      if (anonymous === undefined)
        throw unauthenticated('This server needs a token. Send it as `Authorization: Bearer <token>`.');
      response.locals.caller = { id: `at:${addressOf(request)}`, name: 'no token', role: anonymous };
      next();
      return;
    }
    const credential = /^Bearer +([A-Za-z0-9._~+/-]+=*)$/i.exec(authorization)?.[1];
    if (credential === undefined) throw unauthenticated('Send the token as `Authorization: Bearer <token>`.');
    try {
      response.locals.caller = await access.callerOf(credential);
    } catch (cause) {
      if (cause instanceof BadCredential) throw unauthenticated(cause.message);
      throw new Problem(
        'issuer-away',
        'The token cannot be checked, because its issuer cannot be reached. Try again later.',
        {
          cause,
        },
      );
    }
    next();
  };
}

/** @throws Problem 403 where the caller may not do what needs this role. */
export function requireRole(response: Response, needed: Role): Caller {
  const { caller } = response.locals;
  if (caller === undefined)
    throw unauthenticated('This server needs a token. Send it as `Authorization: Bearer <token>`.');
  if (!may(caller.role, needed)) {
    throw new Problem(
      'not-allowed',
      `This endpoint needs the role ${needed}, but the token has the role ${caller.role}.`,
    );
  }
  return caller;
}

/** So many requests of one caller in a minute, whatever they ask. @param most 0 = no limit. */
export function limitRate(most: number): RequestHandler {
  if (most === 0) return (_request, _response, next) => next();
  return rateLimit({
    windowMs: 60_000,
    limit: most,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    keyGenerator: (request, response) => response.locals.caller?.id ?? addressOf(request),
    handler: (_request, response, next) => {
      // The library has set Retry-After.
      next(
        new Problem(
          'too-many',
          `Too many requests: at most ${most} per minute for one caller. Wait and try again.`,
          {
            headers: { 'Retry-After': String(response.getHeader('Retry-After') ?? 60) },
          },
        ),
      );
    },
  });
}

const addressOf = (request: Request) => ipKeyGenerator(request.ip ?? 'unknown');

function unauthenticated(detail: string): Problem {
  return new Problem('unauthenticated', detail, {
    headers: { 'WWW-Authenticate': 'Bearer realm="entente"' },
  });
}
