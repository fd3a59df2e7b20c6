/** The calls of comparing: what a center's dashboard shows, whom to follow up, and files of both. Part of the table in center-calls.ts. */
import type * as z from 'zod/mini';
import {
  comparedFigures,
  comparison,
  followUp,
  namedNetworks,
  regionalResult,
} from './comparing-contract.ts';
import { nationalSurvey } from './nation-contract.ts';
import {
  comparisonQuery,
  filterQuery,
  networksQuery,
  timeQuery,
  viewQuery,
} from './comparing-query.ts';

const one = '/api/centers/:center';

const file = <Query extends z.ZodMiniType>(
  path: string,
  query: Query,
  type: string,
  summary: string,
) =>
  ({
    method: 'GET',
    path: `${one}/${path}`,
    access: 'read-rounds',
    query,
    status: 200,
    file: type,
    summary,
  }) as const;

const types = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  hwpx: 'application/hwp+zip',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  png: 'image/png',
} as const;

const viewSummary =
  'The comparison as a file that may leave the center: no names, no figure of fewer than three networks; `view` says which part. Noted in the audit.';
const reportSummary =
  'The regional report of `region`, or of all: no names, no figure of fewer than three networks. A file of it is noted in the audit.';

const insideSummary =
  'Networks × factors and obstacles for the center’s own people: those that sent their names, and no others. Noted in the audit.';

export const comparingCalls = {
  readComparison: {
    method: 'GET',
    path: `${one}/comparison`,
    access: 'read-rounds',
    query: comparisonQuery,
    status: 200,
    response: comparison,
    summary:
      'Networks and regions compared: plain means of at least three networks, closed cells null; networks that sent their names one by one, in pages. 409 before anything was sent.',
  },
  listFigures: {
    method: 'GET',
    path: `${one}/figures`,
    access: 'read-center',
    status: 200,
    response: comparedFigures,
    summary:
      'What networks are compared by, in both languages: the ids of factors, obstacles, tasks and wants.',
  },
  readNation: {
    method: 'GET',
    path: `${one}/nation`,
    access: 'read-center',
    status: 200,
    response: nationalSurvey,
    summary:
      'The figures of the national survey of 2023 that stand beside the comparison: a reference with its passport, not a norm.',
  },
  listNetworks: {
    method: 'GET',
    path: `${one}/networks`,
    access: 'read-rounds',
    query: timeQuery,
    status: 200,
    response: namedNetworks,
    summary: 'The networks that sent their names with a round of that year and stage, by name.',
  },
  readFollowUp: {
    method: 'GET',
    path: `${one}/follow-up`,
    access: 'read-rounds',
    status: 200,
    response: followUp,
    summary: 'Whom to call: rounds due, networks not met for a year, plans with dates passed.',
  },
  readRegionalReport: {
    method: 'GET',
    path: `${one}/regional-report`,
    access: 'read-rounds',
    query: filterQuery,
    status: 200,
    response: regionalResult,
    summary: reportSummary,
  },
  comparisonXlsx: file('comparison.xlsx', viewQuery, types.xlsx, viewSummary),
  comparisonCsv: file('comparison.csv', viewQuery, types.csv, viewSummary),
  comparisonPng: file('comparison.png', viewQuery, types.png, viewSummary),
  networksXlsx: file('networks.xlsx', networksQuery, types.xlsx, insideSummary),
  networksCsv: file('networks.csv', networksQuery, types.csv, insideSummary),
  regionalDocx: file('regional-report.docx', filterQuery, types.docx, reportSummary),
  regionalHwpx: file('regional-report.hwpx', filterQuery, types.hwpx, reportSummary),
  regionalXlsx: file('regional-report.xlsx', filterQuery, types.xlsx, reportSummary),
} as const;
