import { changeTheme, createTheme, deleteTheme, listThemes, type Theme } from '@cadans/contracts/plans';
import { Controller } from '@nestjs/common';
import { type Given, GivenBy, Who } from '../http/given.js';
import type { CurrentMember } from '../http/request.js';
import { Serve } from '../http/serve.js';
import { ThemesService } from './themes.service.js';

@Controller()
export class ThemesController {
  constructor(private readonly themes: ThemesService) {}

  @Serve(listThemes)
  list(@Who() member: CurrentMember): Promise<{ themes: Theme[] }> {
    return this.themes.list(member);
  }

  @Serve(createTheme)
  create(@Who() member: CurrentMember, @GivenBy() { body }: Given<typeof createTheme>): Promise<Theme> {
    return this.themes.create(member, body);
  }

  @Serve(changeTheme)
  change(
    @Who() member: CurrentMember,
    @GivenBy() { params, version, body }: Given<typeof changeTheme>,
  ): Promise<Theme> {
    return this.themes.change(member, params.themeId, version, body);
  }

  @Serve(deleteTheme)
  delete(
    @Who() member: CurrentMember,
    @GivenBy() { params, version }: Given<typeof deleteTheme>,
  ): Promise<void> {
    return this.themes.delete(member, params.themeId, version);
  }
}
