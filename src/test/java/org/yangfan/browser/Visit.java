package org.yangfan.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the {@link LiveSite} and the {@link Browser}, one of each for all of them. A class
 * that is constructed with a browser is skipped where there is none; each of its tests finds it as
 * it was opened, and fails where something was wrong in the console.
 */
final class Visit
    implements ExecutionCondition, ParameterResolver, BeforeEachCallback, AfterEachCallback {

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    return needsBrowser(context) && !Browser.isInstalled()
        ? ConditionEvaluationResult.disabled(
            "skipped: no browser on PATH: install chromium and chromedriver"
                + " (Debian: apt-get install chromium chromium-driver) to run it")
        : ConditionEvaluationResult.enabled("all is there");
  }

  private static boolean needsBrowser(ExtensionContext context) {
    return Stream.of(context.getRequiredTestClass().getDeclaredConstructors())
        .anyMatch(made -> List.of(made.getParameterTypes()).contains(Browser.class));
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    if (needsBrowser(context)) {
      browser(context).begin();
    }
  }

  @Override
  public void afterEach(ExtensionContext context) {
    if (needsBrowser(context)) {
      assertEquals(List.of(), browser(context).faults());
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == LiveSite.class || type == Browser.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == LiveSite.class ? site(context) : browser(context);
  }

  private static Browser browser(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(Namespace.GLOBAL)
        .computeIfAbsent(Browser.class, type -> open(site(context)), Browser.class);
  }

  private static LiveSite site(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(Namespace.GLOBAL)
        .computeIfAbsent(LiveSite.class, type -> start(), LiveSite.class);
  }

  private static LiveSite start() {
    try {
      return LiveSite.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException("told to stop before the server answered", e);
    }
  }

  private static Browser open(LiveSite site) {
    try {
      return Browser.open(site);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
