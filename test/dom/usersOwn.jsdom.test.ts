import { describe } from "vitest";
import { testUsersOwnPage } from "./usersOwn.ts";

describe("in jsdom", testUsersOwnPage);
