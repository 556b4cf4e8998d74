/**
 * The page's side of the protocol between Excel on the web and an add-in's iframe, so that the add-in's page and the
 * client library in it find a host and run unmodified.
 *
 * The client reads `hostInfo` and `xdmInfo` from the frame's name, then talks in JSON over postMessage: the kinds of
 * message below are all that it sends. It trusts a parent on https with its own hostname.
 */

import { ConnectionLost, type EventEntry, type RequestBody, type ResponseBody } from '../host';
import { answerServices, type OfficeServices } from './office-services';

export interface OfficeFrameOptions {
  url: string;
  /** BCP 47, 'fr-FR': Office.context.displayLanguage. */
  displayLanguage: string;
  requirements: Readonly<Record<string, string>>;
  /** Document settings, kept across reloads of the frame. */
  settings: Map<string, string>;
  /** Executes a request on the workbook. */
  execute(body: RequestBody, requestFlags: number): Promise<ResponseBody>;
  /** The add-in asks for its pane to be shown or hidden. */
  setVisible(visible: boolean): void;
}

/** What a custom function answered over the wire: an id, then its value or an error. */
export type FunctionAnswer = readonly [id: number, ...rest: unknown[]];

/** The add-in's page once its client library is there. */
interface AddInWindow extends Window {
  Office?: { context: object };
}

interface ClientMessage {
  _messageType: number;
  _actionType: number;
  _actionName: string;
  _conversationId: string;
  _correlationId: number;
  _data: unknown;
}

interface MethodCall {
  DdaMethod: { DispatchId: number };
  ArrayData?: unknown[];
  [argument: string]: unknown;
}

const ACTION = { invoke: 0, register: 1, unregister: 2 } as const;
const MESSAGE = { request: 0, response: 1 } as const;
const RESPONSE = { forCalling: 0, forEventing: 1 } as const;
const SERIALIZER_VERSION = 1;
const RESULT_VERSION = 1;
/** OSF.DDA.ErrorCodeManager.errorCodes.ooeInternalError */
const INTERNAL_ERROR = 5001;
/** OSF.DDA.MethodDispId: what the client asks for with `executeMethod`. */
const METHOD = { refreshSettings: 75, saveSettings: 76, richApi: 93, commandCompleted: 94 } as const;
const HTTP_OK = 200;
/** Where a request of the workbook's API has its flags and its body (OfficeExtension.RichApi.RequestMessage). */
const RICH_API = { body: 4, flags: 6 } as const;
/** OSF.AppName.ExcelWebApp */
const EXCEL_WEB_APP = 16;
/** OSF.HostInfoFlags SharedApp and CustomFunction: a shared runtime whose page holds custom functions. */
const HOST_INFO_FLAGS = 1 | 2;
/** Microsoft.Office.WebExtension.VisibilityMode on the wire: shown as a task pane. */
const SHOWN_AS_TASK_PANE = 2;
/** The richApiMessage that asks a custom function for its value. */
const FUNCTION_CALL = { category: 1, type: 1000 } as const;

let frames = 0;

export class OfficeFrame {
  readonly element: HTMLIFrameElement;
  private readonly conversation = `workbench${++frames}`;
  private readonly instance = `addin${frames}`;
  private readonly subscriptions = new Map<string, ClientMessage>();
  private readonly waiting = new Map<string, () => void>();
  private commandDone: (() => void) | undefined;
  private nextFunctionCall = 1;
  private announceFunctions: () => void = () => undefined;
  /** The client says when it takes calls of custom functions. */
  readonly functionsReady = new Promise<void>((resolve) => (this.announceFunctions = resolve));
  private readonly functionCalls = new Map<number, (answer: FunctionAnswer) => void>();
  private readonly listener = (event: MessageEvent): void => this.receive(event);

  constructor(
    container: HTMLElement,
    private readonly options: OfficeFrameOptions,
  ) {
    this.element = document.createElement('iframe');
    // office.js reads the name while it loads, so it is there before the page is.
    this.element.name = JSON.stringify({
      baseFrameName: `_xdm_${this.conversation}`,
      hostInfo: `Excel$Web$16.00$${options.displayLanguage}$${this.conversation}$$$${HOST_INFO_FLAGS}`,
      xdmInfo: `${this.conversation}|${this.instance}|${location.origin}`,
      serializerVersion: SERIALIZER_VERSION,
      flights: '[]',
    });
    this.element.src = options.url;
    window.addEventListener('message', this.listener);
    container.append(this.element);
  }

  /** Resolves when the client listens for an event, as it does for ribbon buttons and function calls once it is ready. */
  listening(event: string): Promise<void> {
    if (this.subscriptions.has(event)) return Promise.resolve();
    return new Promise((resolve) => {
      const others = this.waiting.get(event);
      this.waiting.set(event, () => {
        others?.();
        resolve();
      });
    });
  }

  /** Presses a ribbon button bound to `ExecuteFunction`; resolves when the command says that it is done. */
  async invokeCommand(functionName: string, controlId: string): Promise<void> {
    await this.listening('appCommandInvoked');
    const done = new Promise<void>((resolve) => (this.commandDone = resolve));
    this.emit('appCommandInvoked', {
      0: controlId,
      1: functionName,
      2: JSON.stringify({ source: { id: controlId } }),
    });
    await done;
  }

  /** Calls a custom function in the add-in's own page, as Excel does while calculating. */
  async callFunction(name: string, args: unknown[], address = 'Sheet1!A1'): Promise<FunctionAnswer> {
    await this.functionsReady;
    const id = this.nextFunctionCall++;
    const answer = new Promise<FunctionAnswer>((resolve) => this.functionCalls.set(id, resolve));
    this.deliver([
      {
        messageCategory: FUNCTION_CALL.category,
        messageType: FUNCTION_CALL.type,
        targetId: '',
        message: JSON.stringify([id, name, args, address, 0]),
        id,
      },
    ]);
    return answer;
  }

  /** Hands events of the host to the client. */
  deliver(events: readonly EventEntry[]): void {
    this.emit('richApiMessage', {
      ArrayData: events.map(({ messageCategory, messageType, targetId, message, id }) => [
        messageCategory,
        messageType,
        targetId,
        message,
        id,
      ]),
    });
  }

  /**
   * Tells the add-in the theme, as desktop Excel does with `Office.context.officeTheme`; the web client leaves it out.
   * Add-ins look again when they get the focus.
   */
  async setTheme(theme: Office.OfficeTheme): Promise<void> {
    await this.listening('appCommandInvoked');
    const page: AddInWindow | null = this.element.contentWindow;
    if (!page?.Office) return;
    Object.defineProperty(page.Office.context, 'officeTheme', { value: theme, configurable: true });
    page.dispatchEvent(new Event('focus'));
  }

  focus(): void {
    this.element.focus();
  }

  dispose(): void {
    window.removeEventListener('message', this.listener);
    this.element.remove();
  }

  private emit(event: string, data: unknown): void {
    const subscription = this.subscriptions.get(event);
    if (subscription) this.answer(subscription, { _responseType: RESPONSE.forEventing, _data: data });
  }

  private receive({ source, data }: MessageEvent): void {
    if (source !== this.element.contentWindow || typeof data !== 'string' || !data.startsWith('{')) return;
    const message = JSON.parse(data) as ClientMessage;
    if (message._conversationId !== this.conversation || message._messageType !== MESSAGE.request) return;
    if (message._actionType === ACTION.register) {
      this.subscriptions.set(message._actionName, message);
      this.answer(message, { _data: { Error: 0 } });
      this.waiting.get(message._actionName)?.();
    } else if (message._actionType === ACTION.unregister) {
      this.subscriptions.delete(message._actionName);
      this.answer(message, { _data: { Error: 0 } });
    } else {
      void this.invoke(message).then((answer) => this.answer(message, { _data: answer }));
    }
  }

  private async invoke({ _actionName, _data }: ClientMessage): Promise<unknown> {
    switch (_actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        return this.appContext();
      case 'executeMethod':
        return { Version: RESULT_VERSION, Error: 0, ...(await this.executeMethod(_data as MethodCall)) };
      default:
        return null;
    }
  }

  private async executeMethod(call: MethodCall): Promise<Record<string, unknown>> {
    switch (call.DdaMethod.DispatchId) {
      case METHOD.richApi:
        return this.answered(call);
      case METHOD.saveSettings: {
        this.keepSettings(call);
        return {};
      }
      case METHOD.refreshSettings:
        return { Properties: Object.fromEntries(this.options.settings) };
      case METHOD.commandCompleted:
        this.commandDone?.();
        return {};
      default:
        return { Error: INTERNAL_ERROR };
    }
  }

  private async answered(call: MethodCall): Promise<Record<string, unknown>> {
    try {
      return { Data: [HTTP_OK, [], JSON.stringify(await this.request(call))] };
    } catch (error) {
      if (!(error instanceof ConnectionLost)) throw error;
      return { Error: INTERNAL_ERROR };
    }
  }

  private request({ ArrayData = [] }: MethodCall): Promise<ResponseBody> | ResponseBody {
    const body = JSON.parse(String(ArrayData[RICH_API.body])) as RequestBody;
    return (
      answerServices(this.services, body) ??
      this.options.execute(body, Number(ArrayData[RICH_API.flags] ?? 0))
    );
  }

  /** What a shared runtime with custom functions asks of Office itself. */
  private readonly services: OfficeServices = {
    'Microsoft.ExcelServices.CustomFunctions': {
      _SetOsfControlContainerReadyForCustomFunctions: () => this.announceFunctions(),
      _GetEnabledFeatures: () => [],
      SetInvocationArrayResults: (answers) => this.functionsAnswered(answers as FunctionAnswer[]),
    },
    'Microsoft.InternalService.AddinInternalService': { NotifyActionHandlerReady: () => undefined },
    'Microsoft.AppRuntime.AppRuntimeService': {
      SetAppRuntimeState: (state) => this.options.setVisible(state === 'Visible'),
      GetAppRuntimeState: () => 'Visible',
    },
  };

  private functionsAnswered(answers: readonly FunctionAnswer[]): void {
    for (const answer of answers) {
      this.functionCalls.get(answer[0])?.(answer);
      this.functionCalls.delete(answer[0]);
    }
  }

  /** The client sends all settings, each value as its own JSON. */
  private keepSettings(call: MethodCall): void {
    const { Properties } = call as { Properties?: Record<string, string> };
    this.options.settings.clear();
    for (const [name, value] of Object.entries(Properties ?? {})) this.options.settings.set(name, value);
  }

  private answer(to: ClientMessage, rest: Record<string, unknown>): void {
    const message = {
      _messageType: MESSAGE.response,
      _actionName: to._actionName,
      _conversationId: to._conversationId,
      _correlationId: to._correlationId,
      _origin: location.origin,
      _errorCode: 0,
      _responseType: RESPONSE.forCalling,
      _serializerVersion: SERIALIZER_VERSION,
      ...rest,
    };
    this.element.contentWindow?.postMessage(JSON.stringify(message), location.origin);
  }

  private appContext(): Record<string, unknown> {
    const { displayLanguage, requirements, settings } = this.options;
    return {
      _id: this.instance,
      _appName: EXCEL_WEB_APP,
      _appVersion: 16,
      _appMinorVersion: 1,
      _appUILocale: displayLanguage,
      _dataLocale: displayLanguage,
      _docUrl: `${location.origin}/workbook.xlsx`,
      _clientMode: 1,
      _settings: Object.fromEntries(settings),
      _reason: 1,
      _osfControlType: 1,
      _eToken: '',
      _correlationId: this.conversation,
      _appInstanceId: this.instance,
      _requirementMatrix: JSON.stringify(requirements),
      _hostFullVersion: '16.0.0.0',
      _clientWindowHeight: this.element.clientHeight,
      _clientWindowWidth: this.element.clientWidth,
      _addinName: 'Cap IA',
      _appDomains: [],
      _featureGates: {},
      _initialDisplayMode: SHOWN_AS_TASK_PANE,
      _wacHostEnvironment: '0',
      _isFromWacAutomation: false,
    };
  }
}
